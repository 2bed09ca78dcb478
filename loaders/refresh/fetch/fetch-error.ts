import { SourceFailure } from "../failure";

/** Why a request did not bring what was asked for. The reason names no address and no key. */
export class FetchError extends SourceFailure {
  override name = "FetchError";
  /** Whether asking again may help; `after` are the milliseconds that the server asks to wait. */
  readonly again: { after: number | null } | null;

  constructor(code: string, reason: string, again: { after: number | null } | null = null) {
    super(code, reason);
    this.again = again;
  }
}

const ONCE_MORE = { after: null };

/** What undici, the system and zlib call what went wrong. */
const BY_CODE: readonly (readonly [codes: RegExp, code: string, reason: string, again: boolean])[] =
  [
    [/^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/u, "timeout", "no connection in time", true],
    [/^UND_ERR_HEADERS_TIMEOUT$/u, "timeout", "no answer in time", true],
    [/^UND_ERR_BODY_TIMEOUT$/u, "timeout", "the answer stopped in the middle", true],
    [/^UND_ERR_(?:RES_CONTENT_LENGTH|RESPONSE_CONTENT)/u, "cut-off", "its length is wrong", true],
    [/^UND_ERR_HEADERS_OVERFLOW$/u, "too-large", "its head is too large", false],
    [/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/u, "cut-off", "the connection broke", true],
    [/^HPE_|^HTTPParserError$/u, "damaged", "no answer in HTTP", true],
    [
      /^(?:ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/u,
      "no-connection",
      "cannot be reached",
      true,
    ],
    [/^(?:ENOTFOUND|EAI_AGAIN)$/u, "no-connection", "its name is not known", true],
    [/^(?:Z_BUF_ERROR|UND_ERR_ABORTED)$/u, "cut-off", "the packed answer is cut off", true],
    [/^Z_/u, "damaged", "the packed answer is damaged", true],
    [
      /^(?:CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/u,
      "tls",
      "its certificate is not valid",
      false,
    ],
    // Whatever else a request or the system may say is no error of the program.
    [/^UND_ERR_(?!INVALID_ARG)|^E[A-Z]{3,}$/u, "no-connection", "the request failed", true],
  ];

/**
 * What went wrong, named.
 * @throws what is an error of the program
 */
export function fetchErrorOf(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  for (const code of codesOf(error)) {
    const known = BY_CODE.find(([codes]) => codes.test(code));
    if (known) return new FetchError(known[1], known[2], known[3] ? ONCE_MORE : null);
  }
  if (error instanceof DOMException && error.name === "TimeoutError")
    return new FetchError("timeout", "the whole answer took too long", ONCE_MORE);
  throw error;
}

/** Of the error and of what caused it, also where several addresses were tried. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  const own = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return [own, ...inner.flatMap(codesOf)];
}

/** What is wrong with one answer only, and keeps nothing else from being asked for. */
const OF_ONE =
  /^(?:status-4(?!01|03|07|29)\d\d|too-large|encoding|damaged|bad-redirect|redirect-loop)$/u;

/** Whether a failure is of one answer only; after any other the host is left alone until the next run. */
export const isOfOne = (error: unknown): error is FetchError =>
  error instanceof FetchError && OF_ONE.test(error.code);
