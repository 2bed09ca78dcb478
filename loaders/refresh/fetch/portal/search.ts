import type { PortalConfig } from "../../config";
import { SourceFailure } from "../../failure";
import { holdsAll, listedIn } from "./pages";
import type { Portal } from "./portal";
import { LISTED, listPath } from "./site";
import type { SearchState } from "./state";

type Search = PortalConfig["searches"][number];

/**
 * The numbers of the documents that a search finds: the list by days, of which titles must hold all
 * words. A search that was killed today goes on behind the last page that was read.
 * @throws SourceFailure `not-a-list`, FetchError
 */
export async function searched(portal: Portal, search: Search): Promise<string[]> {
  const { state, context } = portal;
  const key = JSON.stringify(search);
  const before = state.search(key);
  let at: SearchState =
    before?.day === context.today
      ? before
      : { day: context.today, page: 0, ended: false, documents: [] };
  while (!at.ended && at.page < search.mostPages) {
    at = await nextPage(portal, search, at);
    await state.keepSearch(key, at);
  }
  return at.documents;
}

async function nextPage(portal: Portal, search: Search, at: SearchState): Promise<SearchState> {
  const page = at.page + 1;
  const { bytes } = await portal.client.get(listPath(page, search));
  const rows = listedIn(Buffer.from(bytes).toString("utf8"));
  if (rows === null) throw new SourceFailure("not-a-list", "the portal answered with another page");
  const found = rows.filter(({ title }) => holdsAll(title, search.words));
  const documents = [...new Set([...at.documents, ...found.map(({ document }) => document)])];
  portal.context.tell(`portal: page ${String(page)} of the list, ${String(found.length)} found`);
  return { ...at, page, ended: rows.length < LISTED, documents };
}
