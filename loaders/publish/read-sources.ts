import { group } from "d3";
import type { Answer, Ledger } from "../store/read";
import { SOURCE_QUESTIONS } from "./source-questions";
import type { SourceRows } from "./source-rows";
import { visibleAnswer } from "./visible";

type Question = keyof typeof SOURCE_QUESTIONS;
type Rows = Answer["rows"];
/** The rows of every question, by the document they are for. */
type Answers = Record<Question, Map<string, Rows>>;

/** The ids of all documents, in their order. */
export async function sourceIds(ledger: Ledger): Promise<string[]> {
  const { rows } = await ledger.query("SELECT id FROM source ORDER BY id");
  return rows.map(({ id }) => String(id));
}

/** How many facts the ledger holds. */
export async function factCount(ledger: Ledger): Promise<number> {
  const [{ facts } = {}] = (await ledger.query("SELECT count(*) AS facts FROM fact")).rows;
  return Number(facts);
}

/**
 * Reads documents whole, in the order of the ids, hidden characters of all words made visible but
 * those of their texts.
 * @throws where the ledger holds no such document
 */
export async function readSources(ledger: Ledger, ids: readonly string[]): Promise<SourceRows[]> {
  const answers = await Promise.all(
    Object.entries(SOURCE_QUESTIONS).map(async ([question, sql]) => {
      const answer = await ledger.query(sql, { ids: ids.join(" ") });
      // Places count in the text stream, which therefore stays as it is until it is cut.
      const { rows } = question === "text" ? answer : visibleAnswer(answer);
      return [question, byDocument(rows)] as const;
    }),
  );
  const all = Object.fromEntries(answers) as Answers;
  return ids.map((id) => sourceOf(all, id));
}

function byDocument(rows: Rows): Map<string, Rows> {
  const documents = new Map<string, Rows>();
  for (const { asked_id, ...row } of rows) {
    const known = documents.get(String(asked_id));
    if (known) known.push(row);
    else documents.set(String(asked_id), [row]);
  }
  return documents;
}

function sourceOf(answers: Answers, id: string): SourceRows {
  const rows = <T>(question: Question) => (answers[question].get(id) ?? []) as unknown as T[];
  const byFact = <T extends { fact_id: string }>(question: Question) =>
    group(rows<T>(question), ({ fact_id }) => fact_id);
  const [source] = rows<SourceRows["source"]>("source");
  const [stream] = rows<{ text: string }>("text");
  const [coverage] = rows<SourceRows["coverage"]>("coverage");
  if (!source || !stream || !coverage) throw new Error(`no such document: ${id}`);
  return {
    source,
    text: stream.text,
    coverage,
    blocks: rows("blocks"),
    cells: group(
      rows<NonNullable<ReturnType<SourceRows["cells"]["get"]>>[number]>("cells"),
      ({ block_id }) => block_id,
    ),
    omissions: rows("omissions"),
    restatements: rows("restatements"),
    maskings: rows("maskings"),
    facts: rows("facts"),
    also: byFact("also"),
    corrections: byFact("corrections"),
    elsewhere: byFact("elsewhere"),
    verdicts: rows("verdicts"),
    numbers: rows("numbers"),
    findings: rows("findings"),
  };
}
