import type { Format } from "../schema/facts";
import { decode } from "./decode";
import { ReadError } from "./error";
import { FILE_FORMATS } from "./file-formats";
import { paperOfHtml } from "./html";
import { isHtml } from "./html-signs";
import { printPaper } from "./print-paper";
import type { Reading } from "./reading";
import { refuseLongText } from "./stream";
import { readText } from "./text";
import { isZip, openZip } from "./zip";

/**
 * Reads a file by what it holds; its name only tells Markdown from text.
 * @throws ReadError where it cannot be read
 */
export async function read(bytes: Uint8Array, path: string): Promise<Reading> {
  for (const format of FILE_FORMATS)
    if (await format.recognise(bytes)) return printPaper(await format.read(bytes), format.format);
  if (isZip(bytes)) throw await archiveError(bytes);
  return readDecoded(decode(bytes), path);
}

/** An archive that is no document itself holds some: who looks for documents opens it. */
async function archiveError(bytes: Uint8Array): Promise<ReadError> {
  const { names } = await openZip(bytes);
  const isOffice = names.includes("[Content_Types].xml");
  const files = `an archive of ${String(names.length)} files, not a document`;
  return new ReadError("unsupported", isOffice ? "a document of Microsoft Office" : files);
}

/** A file of JSON may well print the words of a document; it is data about one. */
function refuseData(text: string): void {
  if (!/^\s*[[{]/u.test(text)) return;
  try {
    JSON.parse(text);
  } catch {
    return;
  }
  throw new ReadError("unsupported", "JSON, not a document");
}

/**
 * Reads what is text already: a page of HTML, Markdown, text.
 * @throws ReadError where it stops inside a table, prints nothing, is too long, or is data and no document
 */
export function readDecoded(text: string, path: string): Reading {
  refuseLongText(text.length);
  refuseData(text);
  if (isHtml(text)) return printPaper(paperOfHtml(text), "html");
  const format: Format = /\.(?:md|markdown)$/iu.test(path) ? "markdown" : "text";
  return readText(text, format);
}
