/** Why a file could not be read. */
export type ReadErrorCode =
  | "empty"
  | "binary"
  | "encoding"
  | "truncated"
  | "damaged"
  | "refused"
  | "too-large"
  | "encrypted"
  | "timeout"
  | "scanned"
  | "unsupported"
  | "unknown-family"
  | "missing";

/** A file that cannot be read: a code for programs, a reason for people. Others are unharmed. */
export class ReadError extends Error {
  override name = "ReadError";
  constructor(
    readonly code: ReadErrorCode,
    reason: string,
  ) {
    super(reason);
  }
}
