import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeDurably } from "../../durable";
import { FetchError, isOfOne } from "../fetch-error";
import { attachmentOf } from "./attachment";
import { type ListedFile, filesIn, isDocumentPage } from "./pages";
import { type Portal, refuse } from "./portal";
import { documentPath } from "./site";
import type { FetchedDocument } from "./state";

/** What the page of a document is called in its folder. */
export const PAGE = "page.html";

const NO_MARKS = { etag: null, lastModified: null };

/**
 * Fetches the page of a document and its public attachments, and keeps each as it comes. A page that has
 * not changed since is not sent again; attachments that are there are not asked for again.
 * @throws FetchError where the portal is not to be had
 */
export async function fetchDocument(portal: Portal, number: string): Promise<void> {
  const { state, context } = portal;
  const html = await pageOf(portal, number);
  if (html === null) return;
  const listed = context.config.portal.attachments ? filesIn(html) : [];
  for (const file of listed) await fetchFile(portal, number, file);
  const fetched = state.document(number);
  if (fetched) await state.keepDocument(number, { ...fetched, whole: true });
  context.tell(`portal: document ${number}, ${String(listed.length)} attachments`);
}

/** The page, as it is now; null where it is not to be had, which is told. */
async function pageOf(portal: Portal, number: string): Promise<string | null> {
  const { client, state, context } = portal;
  const before = state.document(number);
  const file = join(state.folder, number, PAGE);
  const stored = before && existsSync(file) ? readFileSync(file, "utf8") : null;
  try {
    const marks = stored === null ? NO_MARKS : (before ?? NO_MARKS);
    const answer = await client.get(documentPath(number), marks);
    const isSame = answer.status === 304;
    const html = isSame ? stored : Buffer.from(answer.bytes).toString("utf8");
    if (html === null || !isDocumentPage(html))
      throw new FetchError("damaged", "the portal answered with another page");
    if (!isSame) await writeDurably(file, answer.bytes);
    const { etag, lastModified } = isSame ? marks : answer;
    const files = filesToKeep(before);
    const askedOn = context.today;
    await state.keepDocument(number, { askedOn, etag, lastModified, files, whole: false });
    return html;
  } catch (error) {
    if (!isOfOne(error)) throw error;
    refuse(portal, `sanction/${number}`, error);
    return null;
  }
}

/** What could not be had is asked for again where the whole document is. */
function filesToKeep(before: FetchedDocument | null): FetchedDocument["files"] {
  const files = Object.entries(before?.files ?? {});
  const kept = before?.whole === true ? files.filter(([, { stored }]) => stored !== null) : files;
  return Object.fromEntries(kept);
}

async function fetchFile(portal: Portal, number: string, file: ListedFile): Promise<void> {
  const { state } = portal;
  const fetched = state.document(number);
  if (file.id === null || !fetched || fetched.files[file.id]) return;
  const attachment = await attachmentOf(portal, number, { ...file, id: file.id });
  const stored = attachment && `${file.id}${attachment.ending}`;
  if (attachment && stored !== null)
    await writeDurably(join(state.folder, number, stored), attachment.bytes);
  const name = attachment?.name ?? file.name;
  const files = { ...fetched.files, [file.id]: { name, stored } };
  await state.keepDocument(number, { ...fetched, files });
}
