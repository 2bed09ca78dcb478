import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { listOf, type AnyList } from "../../src/lists/registry.js";
import { stillList } from "../../src/lists/drawing/still.js";
import type { Locale } from "../../src/words/locale.js";
import type { List } from "../publish/lists";

/** Where a page wants a list. */
const PLACE = /(<div data-list="([a-z-]+)">)(<\/div>)/g;

/** The way from a page of a language to the published files. */
const WAY: Readonly<Record<Locale, string>> = { ko: "./data/", en: "../data/" };

/** The rows that a page shows first, and whose they are; null where they are all. */
function firstRows(
  { scope, rows, split }: List,
  { isOfOne }: AnyList,
): [List["rows"], string | null] {
  if (scope === "ledger") return [rows, null];
  const names = split?.map(([name]) => name) ?? [...new Set(rows.map((row) => String(row[scope])))];
  const [first = null, ...others] = names.sort();
  if (split === null && (isOfOne !== true || others.length === 0)) return [rows, null];
  return [rows.filter((row) => row[scope] === first), first];
}

async function markup(id: string, published: string, locale: Locale): Promise<string> {
  const table = listOf(id);
  const file = await readFile(join(published, "lists", `${table.rows}.json`), "utf8");
  const [rows, subject] = firstRows(JSON.parse(file) as List, table);
  const { document } = new JSDOM().window;
  const options = { document, locale, subject, data: WAY[locale] };
  return stillList(table, rows as never[], options).outerHTML;
}

/**
 * Puts the first rows of each list where a page wants it, so that the first look needs no script.
 *
 * @param published the folder that publish wrote
 * @throws where there is no list of that id, or its rows were not published
 */
export async function placeLists(page: string, published: string, locale: Locale): Promise<string> {
  const stills = new Map<string, string>();
  for (const [, , id = ""] of page.matchAll(PLACE))
    if (!stills.has(id)) stills.set(id, await markup(id, published, locale));
  return page.replace(
    PLACE,
    (_, start: string, id: string, end: string) => `${start}${stills.get(id) ?? ""}${end}`,
  );
}
