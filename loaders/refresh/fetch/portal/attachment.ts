import { z } from "zod";
import { isHtml } from "../../../read/html-signs";
import { isHwp, isPdf } from "../../../read/signature";
import { isZip } from "../../../read/zip";
import { FetchError, isOfOne } from "../fetch-error";
import { type ListedFile, joinedPages } from "./pages";
import { type Portal, refuse } from "./portal";
import {
  CONVERTED,
  NO_FILE,
  convertPath,
  convertedPagePath,
  convertedPath,
  documentPath,
} from "./site";

/** An attached file that was had, or the text that the portal made of it. */
export interface Attachment {
  name: string;
  /** With its dot. */
  ending: string;
  bytes: Uint8Array;
}

type File = ListedFile & { id: string };

/**
 * An attachment: the file, else the portal's text of it; null where neither is to be had, which is told.
 * @throws FetchError where the portal is not to be had
 */
export async function attachmentOf(
  portal: Portal,
  document: string,
  file: File,
): Promise<Attachment | null> {
  const tries = [...(file.download === null ? [] : [downloaded]), converted];
  let why: FetchError | null = null;
  for (const attempt of tries) {
    try {
      return await attempt(portal, document, file);
    } catch (error) {
      if (!isOfFile(error)) throw error;
      why ??= error;
    }
  }
  if (why) refuse(portal, `sanction/${document}/${file.name}`, why);
  return null;
}

/** Where robots.txt lets pages be asked for and files not, the pages are. */
const isOfFile = (error: unknown): error is FetchError =>
  isOfOne(error) || (error instanceof FetchError && OF_FILE.has(error.code));
const OF_FILE = new Set(["robots", "no-file", "not-converted"]);

const HEAD = 4096;

async function downloaded(portal: Portal, document: string, file: File): Promise<Attachment> {
  const referer = documentPath(document);
  const { bytes } = await portal.client.get(file.download ?? "", { referer });
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("utf8");
  if (NO_FILE.test(head)) throw new FetchError("no-file", "an error in place of the file");
  if (isHtml(head)) throw new FetchError("no-file", "a page in place of the file");
  const isDocument = isHwp(bytes) || isPdf(bytes) || isZip(bytes);
  if (!isDocument) throw new FetchError("no-file", "neither HWP, HWPX, PDF nor an archive");
  return { name: file.name, ending: ".bin", bytes };
}

const conversion = z.object({
  docsconverter: z.object({ result: z.object({ code: z.string() }) }),
  file: z.object({ pages_info: z.record(z.string().regex(/^\d{1,4}$/u), z.unknown()) }),
});

/** Until the portal has converted a file, its text is not there. */
async function converted(portal: Portal, document: string, file: File): Promise<Attachment> {
  const { client } = portal;
  const asked = { referer: documentPath(document) };
  await client.get(convertPath(file.id), asked);
  const { bytes } = await client.get(convertedPath(file.id), asked);
  const pages: string[] = [];
  for (const page of pagesIn(bytes)) {
    const answer = await client.get(convertedPagePath(file.id, page), asked);
    pages.push(Buffer.from(answer.bytes).toString("utf8"));
  }
  const name = `${file.name.replace(/\.[^.]*$/u, "")}.html`;
  return { name, ending: ".html", bytes: Buffer.from(joinedPages(file.name, pages)) };
}

function pagesIn(bytes: Uint8Array): number[] {
  const parsed = conversion.safeParse(jsonOrNull(bytes));
  if (!parsed.success || parsed.data.docsconverter.result.code !== CONVERTED)
    throw new FetchError("not-converted", "the portal has no text of it");
  return Object.keys(parsed.data.file.pages_info)
    .map(Number)
    .toSorted((a, b) => a - b);
}

function jsonOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return null;
  }
}
