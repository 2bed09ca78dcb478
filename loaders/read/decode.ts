import iconv from "iconv-lite";
import { ReadError } from "./error";

const SIGNATURES: [name: string, bytes: number[]][] = [
  ["a zip archive (hwpx, xlsx)", [0x50, 0x4b, 0x03, 0x04]],
  ["a compound file (hwp, doc)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
];

function refuseBinary(bytes: Uint8Array): void {
  const known = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  if (known) throw new ReadError("binary", `not text: ${known[0]}`);
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new ReadError("encoding", "not UTF-8: UTF-16 with a byte order mark");
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new ReadError("binary", `not text: a zero byte at ${String(zero)}`);
}

/** CP949 where UTF-8 does not fit; whatever does not decode cleanly is refused, not repaired. */
function decodeLegacy(bytes: Uint8Array, offset: string): string {
  const text = iconv.decode(Buffer.from(bytes), "cp949");
  const damaged = text.includes("\ufffd") || !/[가-힣]{2}/u.test(text);
  if (damaged) throw new ReadError("encoding", `neither UTF-8 nor CP949: ${offset}`);
  return text;
}

/**
 * The text of a file: UTF-8, else CP949.
 * @throws ReadError `empty`, `binary` or `encoding`
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ReadError("empty", "empty: 0 bytes");
  refuseBinary(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = decodeLegacy(bytes, `${String(bytes.length)} bytes`);
  }
  if (text.trim() === "") throw new ReadError("empty", "empty: white space only");
  const control = /(?![\t\n\v\f\r])\p{Cc}/u.exec(text);
  if (control)
    throw new ReadError("binary", `not text: a control character at ${String(control.index)}`);
  return text;
}
