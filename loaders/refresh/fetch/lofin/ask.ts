import { createHash } from "node:crypto";
import { join } from "node:path";
import { group } from "d3";
import type { Records } from "../../../schema/records";
import type { Context } from "../../context";
import { writeDurably } from "../../durable";
import type { OfferedFile } from "../../intake/survey";
import type { Client } from "../client";
import { FetchError } from "../fetch-error";
import { type Row, pageIn } from "./answer";
import { recordsOf, wordsIn } from "./records-of";
import { PAGE_SIZE, PUBLISHER, SETTLEMENT, SPENDING, type Service, pagePath } from "./service";

/** What every question to the API works with. */
export interface Api {
  context: Context;
  client: Client;
  key: string;
}

/**
 * Asks for every year that is configured, and keeps each answer as a document.
 *
 * @param files what is added to
 * @throws FetchError what the network or the API says is wrong
 */
export async function askAll(api: Api, files: OfferedFile[]): Promise<void> {
  const { years, projects, settlement } = api.context.config.lofin;
  for (const year of years.toSorted((a, b) => a - b)) {
    if (projects.length > 0) files.push(...(await spending(api, year)));
    if (settlement) files.push(...(await settled(api, year)));
  }
}

/** What was spent on each project of which the configuration names a word. */
async function spending(api: Api, year: number): Promise<OfferedFile[]> {
  const { government, projects } = api.context.config.lofin;
  const asOf = stateDay(year, api.context.today);
  if (asOf === null) return [];
  const found = new Map<string, Row>();
  for (const project of projects) {
    const asked = { fyr: String(year), exe_ymd: asOf.replaceAll("-", ""), laf_cd: government };
    const rows = await allRows(api, SPENDING, { ...asked, dbiz_nm: project });
    // The API may know nothing of some parameters: what it answers is looked through all the same.
    for (const row of rows)
      if (
        isOf(row, year, government) &&
        wordsIn(row["dbiz_nm"])?.includes(project.normalize("NFC"))
      )
        found.set(JSON.stringify(row), row);
  }
  const byProject = group(found.values(), (row) => wordsIn(row["dbiz_nm"]));
  return Promise.all(
    [...byProject].map(([programme, rows]) =>
      stored(api, SPENDING, recordsOf(SPENDING, { year, asOf, programme }, rows)),
    ),
  );
}

async function settled(api: Api, year: number): Promise<OfferedFile[]> {
  const { government } = api.context.config.lofin;
  const rows = await allRows(api, SETTLEMENT, { fyr: String(year), laf_cd: government });
  const own = rows.filter((row) => isOf(row, year, government));
  if (own.length === 0) return [];
  const records = recordsOf(SETTLEMENT, { year, asOf: null, programme: null }, own);
  return [await stored(api, SETTLEMENT, records)];
}

const isOf = (row: Row, year: number, government: string): boolean =>
  (row["fyr"] === undefined || String(row["fyr"]) === String(year)) &&
  (row["laf_cd"] === undefined || String(row["laf_cd"]) === government);

/**
 * The day whose state is asked for: the last of the year, or in the year itself the last of the month
 * before, so that a new version comes once a month. Null for a year of which no month is over.
 */
export function stateDay(year: number, today: string): string | null {
  const monthBefore = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  monthBefore.setUTCDate(0);
  const last = monthBefore.toISOString().slice(0, 10);
  const day = `${String(year)}-12-31` < last ? `${String(year)}-12-31` : last;
  return day < `${String(year)}-01-01` ? null : day;
}

/** No government has so many rows of a year. */
const MOST_PAGES = 500;

async function allRows(
  { client, key, context }: Api,
  service: Service,
  asked: Readonly<Record<string, string>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await client.get(pagePath(service, key, page, asked));
    const { total, rows: more } = pageIn(answer.bytes, service.code);
    rows.push(...more.map((row) => withoutKey(row, key)));
    context.tell(`lofin: ${service.code} ${asked["fyr"] ?? ""}, page ${String(page)}`);
    if (rows.length >= total) return rows;
    if (more.length === 0) break;
  }
  throw new FetchError(
    "incomplete",
    `fewer rows than it says there are, ${String(PAGE_SIZE)} a page`,
  );
}

/** An answer may repeat what it was asked with. */
const withoutKey = (row: Row, key: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !String(value).includes(key)));

async function stored({ context }: Api, { code }: Service, records: Records): Promise<OfferedFile> {
  const { fiscalYear, programme } = records;
  const named = createHash("sha256")
    .update(programme ?? "")
    .digest("hex")
    .slice(0, 16);
  const file = join(context.home.fetched, "lofin", `${code}-${String(fiscalYear)}-${named}.json`);
  await writeDurably(file, `${JSON.stringify(records, null, 1)}\n`);
  const name = `${code}/${String(fiscalYear)}/${(programme ?? "all").replace(/[\\/]/gu, "_")}.json`;
  const { origin: url } = context.config.lofin;
  return { file, name, changedAt: 0, url, publisher: PUBLISHER };
}
