/** Why a source cannot go on in this run: a code for programs, a reason for people. */
export class SourceFailure extends Error {
  override name = "SourceFailure";
  constructor(
    readonly code: string,
    reason: string,
  ) {
    super(reason);
  }
}

const OF_THE_DISK = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EROFS", "the disk cannot be written"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EIO", "the disk is damaged"],
  ["EMFILE", "too many open files"],
]);

/**
 * Why a source stopped, in a line without paths or addresses.
 * @throws what is an error of the program
 */
export function whyItFailed(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "stopped";
  if (error instanceof SourceFailure) return `${error.code}: ${error.message}`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = OF_THE_DISK.get(code);
  if (words === undefined) throw error;
  return `disk: ${words}`;
}
