import { type Records, recordsSchema } from "../../../schema/records";
import type { Row } from "./answer";
import { PUBLISHER, type Service } from "./service";

/** What records are of. */
export interface Scope {
  year: number;
  /** The day whose state they tell; null where the service tells none. */
  asOf: string | null;
  /** Null for records of no project. */
  programme: string | null;
}

/**
 * Records as a document: keys and rows in one order whatever order they came in, so that the same
 * answer gives the same bytes.
 */
export function recordsOf(
  service: Service,
  { year, asOf, programme }: Scope,
  rows: readonly Row[],
): Records {
  const lines = rows.map(sorted).toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  const organisation = wordsIn(lines[0]?.["laf_hg_nm"]);
  const what = programme ?? organisation;
  return recordsSchema.parse({
    maeul: "records/1",
    title: `${service.title}${what === null ? "" : `: ${what}`} (${String(year)})`,
    ...{ publisher: PUBLISHER, service: service.code, fiscalYear: year, asOf },
    ...{ organisation, programme, fields: service.fields, rows: lines },
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const sorted = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map(([field, value]): [string, Row[string]] => [
        field,
        typeof value === "string" ? value.normalize("NFC").trim() : value,
      ])
      .toSorted(([a], [b]) => compare(a, b)),
  );

/** The words of a field; null where it holds none. */
export function wordsIn(value: Row[string] | undefined): string | null {
  if (value == null) return null;
  return String(value).normalize("NFC").replace(/\s+/gu, " ").trim() || null;
}
