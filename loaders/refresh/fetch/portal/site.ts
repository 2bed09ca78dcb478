/**
 * Seoul's open-government portal as it is publicly known: everything that knows its addresses stands
 * here, everything that knows its pages in `pages.ts`.
 */

/** A page of the list of approved documents, the newest first. */
export function listPath(
  page: number,
  { from, to, words }: { from: string | null; to: string | null; words: readonly string[] },
): string {
  const query = new URLSearchParams({ page: String(page), items_per_page: String(LISTED) });
  if (from !== null) query.set("startDate", from);
  if (to !== null) query.set("endDate", to);
  // Where the portal does not know it, the titles are searched all the same.
  if (words.length > 0) query.set("searchKeyword", words.join(" "));
  return `/sanction/list?${query.toString()}`;
}

/** So many documents are on a page of the list. */
export const LISTED = 50;

/** The page of a document. */
export const documentPath = (document: string): string => `/sanction/${document}`;

/** What a path of a document's page is, with its number. */
export const DOCUMENT_PATH = /^\/sanction\/(\d{1,12})(?:[?#]|$)/u;

/** What a path of a download begins with; it names the file by `rid`. */
export const DOWNLOAD_PATH = "/og/com/download.php";

/** Makes the portal convert an attachment; only then its converted text is there. */
export const convertPath = (file: string): string =>
  `/og/docView/docviewer_onestep8.php?real=y&rid=${file}`;

/** What the pages of a converted attachment are. */
export const convertedPath = (file: string): string => `/out/${file}ABC/document.json`;

/** A page of a converted attachment, from 1. */
export const convertedPagePath = (file: string, page: number): string =>
  `/out/${file}ABC/${file}_${String(page)}.html`;

/** What converting says where it went well. */
export const CONVERTED = "0000";

/** What the portal answers, with status 200, in place of a file that it cannot give. */
export const NO_FILE = /^\s*(?:error|fail(?:ed|ure)?)?\s*$/iu;

/** The id of an attachment, of which the portal makes paths. */
export const FILE_ID = /^[A-Za-z\d]{1,40}$/u;
