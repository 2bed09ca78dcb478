import { literal } from "../../schema/ddl";
import type {
  Changes,
  DocumentChange,
  DocumentFate,
  LostYear,
  Printed,
  ValueChange,
} from "../../schema/changes";
import type { Ledger } from "../../store/read";
import { type Snapshot, valuesOf, yearsOf } from "./snapshot";

/** A report is read by people: beyond this, values are counted. */
const MOST_VALUES = 500;

const NEW_VALUES = `SELECT v.fact_id, v.source_id, e.document, v.kind, v.label, v.path, v.year, v.phase,
  v.value, v.unit, e.as_written, e.place FROM fact_value v JOIN evidence e USING (fact_id)`;

/** Facts that say something else, one a row; words count as they are written. */
const DIFFERENT = (kept: string) => `
CREATE OR REPLACE TEMP TABLE difference AS
SELECT coalesce(n.fact_id, o.fact_id) AS fact, coalesce(n.source_id, o.source_id) AS source,
  coalesce(n.document, o.document) AS document, coalesce(n.kind, o.kind) AS kind,
  coalesce(n.path, o.path) AS path, coalesce(n.label, o.label) AS label,
  coalesce(n.year, o.year) AS year, coalesce(n.phase, o.phase) AS phase,
  coalesce(n.place, o.place) AS place,
  o.as_written AS before_written, o.value AS before_value, o.unit AS before_unit,
  n.as_written AS after_written, n.value AS after_value, n.unit AS after_unit,
  CASE WHEN o.fact_id IS NULL THEN 'added' WHEN n.fact_id IS NULL THEN 'gone' ELSE 'changed' END AS change
FROM (SELECT * FROM read_parquet(${literal(valuesOf(kept))})) o
FULL JOIN (${NEW_VALUES}) n USING (fact_id)
WHERE o.fact_id IS NULL OR n.fact_id IS NULL OR o.value IS DISTINCT FROM n.value
  OR o.unit IS DISTINCT FROM n.unit
  OR (n.value IS NULL AND o.as_written IS DISTINCT FROM n.as_written)`;

const COUNTED = `SELECT source, count(*) FILTER (change = 'added') AS added,
  count(*) FILTER (change = 'gone') AS gone, count(*) FILTER (change = 'changed') AS changed
  FROM difference GROUP BY source ORDER BY source`;

const LISTED = (sources: readonly string[]) => `SELECT * FROM difference
  WHERE source IN (${sources.map(literal).join(", ")})
  ORDER BY CASE change WHEN 'changed' THEN 0 WHEN 'gone' THEN 1 ELSE 2 END, source, year, kind, label, fact
  LIMIT ${String(MOST_VALUES)}`;

const LOST = (kept: string, years: string) => `SELECT * FROM read_parquet(${literal(yearsOf(kept))})
  EXCEPT SELECT * FROM read_parquet(${literal(yearsOf(years))}) ORDER BY figure, subject, year`;

function fateOf(id: string, before: Snapshot, after: Snapshot): DocumentFate {
  const old = before.documents.find((document) => document.id === id);
  const now = after.documents.find((document) => document.id === id);
  if (!old) return "added";
  if (!now) return "gone";
  return old.sha256 === now.sha256 ? "read-anew" : "replaced";
}

type Row = Awaited<ReturnType<Ledger["query"]>>["rows"][number];

function documentChanges(counted: Row[], before: Snapshot, after: Snapshot): DocumentChange[] {
  const counts = new Map(counted.map((row) => [String(row["source"]), row]));
  const titles = new Map([...before.documents, ...after.documents].map((d) => [d.id, d.title]));
  const ids = [...titles.keys()].sort();
  return ids.flatMap((id): DocumentChange[] => {
    const fate = fateOf(id, before, after);
    const row = counts.get(id);
    if (fate === "read-anew" && !row) return [];
    const number = (key: string) => Number(row?.[key] ?? 0);
    const said = { added: number("added"), gone: number("gone"), changed: number("changed") };
    return [{ id, title: titles.get(id) ?? id, fate, ...said }];
  });
}

const printed = (row: Row, side: "before" | "after"): Printed | null =>
  row[`${side}_written`] === null
    ? null
    : {
        asWritten: String(row[`${side}_written`]),
        value: row[`${side}_value`] as number | null,
        unit: row[`${side}_unit`] as string | null,
      };

function valueChange(row: Row, fates: ReadonlyMap<string, DocumentFate>): ValueChange {
  const source = String(row["source"]);
  return {
    ...{ fact: String(row["fact"]), source, document: String(row["document"]) },
    ...{ kind: String(row["kind"]), path: row["path"] as string[] },
    ...{ label: row["label"] as string | null, year: row["year"] as number | null },
    ...{ phase: row["phase"] as string | null, place: String(row["place"]) },
    ...{ before: printed(row, "before"), after: printed(row, "after") },
    fate: fates.get(source) ?? "read-anew",
  };
}

/**
 * Compares a new ledger with the release that was kept before it.
 * @param ledger the new one, with its views kept
 * @param next its snapshot, and the folder where that lies
 * @param kept the folder of the release before; null for the first
 */
export async function changesOf(
  ledger: Ledger,
  next: { snapshot: Snapshot; folder: string },
  kept: { snapshot: Snapshot; folder: string } | null,
): Promise<Changes> {
  const { release } = next.snapshot;
  const none = { documents: [], values: [], valueCount: 0, lostYears: [] };
  if (!kept) return { release, before: null, ...none };
  await ledger.run(DIFFERENT(kept.folder));
  const counted = (await ledger.query(COUNTED)).rows;
  const documents = documentChanges(counted, kept.snapshot, next.snapshot);
  const both = documents.filter(({ fate }) => fate === "replaced" || fate === "read-anew");
  const fates = new Map(both.map(({ id, fate }) => [id, fate]));
  const listed = both.length === 0 ? [] : (await ledger.query(LISTED([...fates.keys()]))).rows;
  const lost = (await ledger.query(LOST(kept.folder, next.folder))).rows;
  return {
    ...{ release, before: kept.snapshot.release, documents },
    values: listed.map((row) => valueChange(row, fates)),
    valueCount: both.reduce((sum, { added, gone, changed }) => sum + added + gone + changed, 0),
    lostYears: lost as unknown as LostYear[],
  };
}
