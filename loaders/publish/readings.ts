import type { Reading } from "../../src/figures/figure.js";
import type { Answer, Ledger } from "../store/read";
import { keepViews } from "./kept-views";

type Row = Answer["rows"][number];

/** The corrections of a ledger, by the fact that they are about. */
type Corrections = ReadonlyMap<string, string[]>;

/** Asks a ledger for its rows as printed and as corrected. */
export interface Readings {
  /**
   * The rows of both readings, with two columns more: `reading`, null where both have the same rows,
   * and `corrections`, the ids of the corrections of a row's facts.
   */
  ask(sql: string): Promise<Answer>;
}

async function correctionsIn(ledger: Ledger): Promise<Corrections> {
  const { rows } = await ledger.query("SELECT id, fact_id FROM correction ORDER BY id");
  const byFact = new Map<string, string[]>();
  for (const { id, fact_id } of rows) {
    const known = byFact.get(String(fact_id)) ?? [];
    byFact.set(String(fact_id), [...known, String(id)]);
  }
  return byFact;
}

function correctionsOf({ facts }: Row, corrections: Corrections): string[] {
  const ids = Array.isArray(facts) ? facts.map(String) : [];
  return [...new Set(ids.flatMap((id) => corrections.get(id) ?? []))].toSorted();
}

function marked(rows: Row[], reading: Reading | null, corrections: Corrections): Row[] {
  return rows.map((row) => ({
    ...row,
    reading,
    corrections: correctionsOf(row, corrections),
  }));
}

/** A reading other than that of today's print; null where both would say the same. */
async function readingWhere(
  isAnother: boolean,
  open: () => Promise<Ledger>,
): Promise<Ledger | null> {
  if (!isAnother) return null;
  const reading = await open();
  await keepViews(reading);
  return reading;
}

/** The rows of today's documents, in both readings; `meant` null where nothing is corrected. */
function bothReadings(printed: Row[], meant: Row[] | null, corrections: Corrections): Row[] {
  if (meant === null || JSON.stringify(printed) === JSON.stringify(meant))
    return marked(printed, null, corrections);
  return [...marked(printed, "printed", corrections), ...marked(meant, "corrected", corrections)];
}

/** The rows that were known once: of earlier editions, and what they had superseded before. */
const isPast = ({ knownUntil }: Row): boolean => knownUntil !== null;

/** Whether a question says from when until when its rows were known. */
const isDated = ({ columns }: Answer): boolean => columns.some(({ name }) => name === "knownUntil");

/** The last day on which a newer edition took a document's place; null where none ever did. */
async function lastReplacementIn(ledger: Ledger): Promise<string | null> {
  const { rows } = await ledger.query("SELECT max(replaced_on) AS day FROM edition");
  return (rows[0]?.["day"] ?? null) as string | null;
}

/** What one row says, whatever became of it. */
const printOf = (row: Row): string => JSON.stringify({ ...row, knownUntil: null });

/**
 * Today's rows beside past ones. A row that an edition superseded, and that stands again since the
 * next edition no longer prints it, is known anew from that edition's day.
 */
function besidePast(today: Row[], past: Row[], lastReplacement: string): Row[] {
  const superseded = new Set(past.map(printOf));
  return today
    .filter((row) => !isPast(row))
    .map((row) => (superseded.has(printOf(row)) ? { ...row, knownFrom: lastReplacement } : row));
}

/** The reading that holds earlier editions too, its views kept; the ledger itself where there are none. */
export async function withEditions(ledger: Ledger): Promise<Ledger> {
  const hasSome = (await lastReplacementIn(ledger)) !== null;
  return (await readingWhere(hasSome, () => ledger.editions())) ?? ledger;
}

/** Opens the readings of a ledger; they close with it. */
export async function readingsOf(ledger: Ledger): Promise<Readings> {
  const corrections = await correctionsIn(ledger);
  const corrected = await readingWhere(corrections.size > 0, () => ledger.corrected());
  const lastReplacement = await lastReplacementIn(ledger);
  const editions = await readingWhere(lastReplacement !== null, () => ledger.editions());
  const ask = async (sql: string): Promise<Answer> => {
    const printed = await ledger.query(sql);
    const meant = corrected === null ? printed : await corrected.query(sql);
    const dated = editions !== null && isDated(printed) ? await editions.query(sql) : null;
    const past = dated === null ? [] : dated.rows.filter(isPast);
    const today = ({ rows }: Answer) =>
      dated === null ? rows : besidePast(rows, past, lastReplacement ?? "");
    const rows = [
      ...bothReadings(today(printed), meant === printed ? null : today(meant), corrections),
      ...marked(past, null, corrections),
    ];
    const columns = [
      ...printed.columns,
      { name: "reading", type: "text" as const },
      { name: "corrections", type: { listOf: "text" as const } },
    ];
    return { columns, rows };
  };
  return { ask };
}
