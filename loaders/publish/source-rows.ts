import { group } from "d3";
import type { UnitSource } from "../schema/facts";
import type { Row } from "../schema/table";
import type { tables } from "../schema/registry";
import type { FactKind } from "../schema/tables/fact";
import { placeOf } from "../schema/views/place";
import type { Outcome } from "../schema/verdict";
import type { Ledger } from "../store/read";
import { visibleAnswer } from "./visible";

type Tables = typeof tables;

/** A fact with its place and what it says; columns of the views `evidence` and `fact_value`. */
export interface FactRow {
  fact_id: string;
  kind: FactKind;
  as_written: string;
  place: string;
  start_offset: number;
  end_offset: number;
  prefix: string;
  quote: string;
  suffix: string;
  label: string | null;
  path: string[];
  year: number | null;
  phase: string | null;
  value: number | null;
  unit: string | null;
  unit_from: UnitSource | null;
  /** Whether its passage is in other words than the original's. */
  restated: boolean;
}

/** A further print of a sum. */
export interface AlsoRow {
  fact_id: string;
  as_written: string;
  place: string;
}

/** A rule put to one place of the document. */
export interface VerdictRow {
  id: string;
  rule: string;
  title_ko: string;
  title_en: string;
  outcome: Outcome;
  expected: string | null;
  actual: string | null;
  formula: string | null;
  finding_id: string | null;
  facts: string[];
}

/** A numeral with the facts it became. */
export interface NumberRow {
  id: string;
  role: Row<Tables["number"]>["role"];
  as_written: string;
  place: string;
  prefix: string;
  suffix: string;
  start_offset: number;
  end_offset: number;
  facts: string[];
}

/** A finding with all its places. */
export interface FindingRow {
  id: string;
  rule: string;
  title_ko: string;
  title_en: string;
  class: Row<Tables["finding"]>["class"];
  severity: Row<Tables["finding"]>["severity"];
  expected: string | null;
  actual: string;
  starts: number[];
  ends: number[];
  places: string[];
  quotes: string[];
}

/** Everything the ledger holds of one document that its pages show. */
export interface SourceRows {
  source: Row<Tables["source"]> & { is_transcription: boolean };
  text: string;
  blocks: Row<Tables["block"]>[];
  /** By the id of their block. */
  cells: Map<string, Row<Tables["cell"]>[]>;
  omissions: Row<Tables["omission"]>[];
  restatements: Row<Tables["restatement"]>[];
  maskings: Row<Tables["masking"]>[];
  facts: FactRow[];
  /** By the id of their fact. */
  also: Map<string, AlsoRow[]>;
  verdicts: VerdictRow[];
  numbers: NumberRow[];
  findings: FindingRow[];
  coverage: CoverageRow;
}

/** A row of the view `number_coverage`; the share is null where no numeral is printed. */
export interface CoverageRow {
  numbers: number;
  in_facts: number;
  in_roles: number;
  unexplained: number;
  share_explained: number | null;
}

const LISTED = (of: string): string => `coalesce(list_sort(list(${of})), [])`;

const IN_ORDER = (of: string): string =>
  `coalesce(list(${of} ORDER BY k.ordinal) FILTER (p.id IS NOT NULL), [])`;

/** One question a kind of row, whatever number of facts a document has. */
const QUESTIONS = {
  source: `SELECT *, original_sha256 IS NOT NULL AS is_transcription FROM source WHERE id = $id`,
  text: `SELECT text FROM source_text WHERE source_id = $id`,
  blocks: `SELECT * FROM block WHERE source_id = $id ORDER BY ordinal`,
  cells: `SELECT c.* FROM cell c JOIN block b ON b.id = c.block_id WHERE b.source_id = $id
    ORDER BY b.ordinal, c.ordinal`,
  omissions: `SELECT * FROM omission WHERE source_id = $id ORDER BY ordinal`,
  restatements: `SELECT * FROM restatement WHERE source_id = $id ORDER BY ordinal`,
  maskings: `SELECT * FROM masking WHERE source_id = $id ORDER BY ordinal`,
  facts: `SELECT e.fact_id, e.kind, e.as_written, e.place, e.start_offset, e.end_offset, e.prefix,
      e.quote, e.suffix, v.label, v.path, v.year, v.phase, v.value, v.unit, v.unit_from,
      EXISTS (SELECT 1 FROM restatement r WHERE r.source_id = e.source_id
        AND r.start_offset < e.end_offset AND r.end_offset > e.start_offset) AS restated
    FROM evidence e JOIN fact_value v ON v.fact_id = e.fact_id
    WHERE e.source_id = $id AND v.source_id = $id
    ORDER BY e.start_offset, e.end_offset, e.kind, e.fact_id`,
  also: `SELECT o.amount_id AS fact_id, o.as_written, ${placeOf("p")} AS place
    FROM amount_also o JOIN span p ON p.id = o.span_id WHERE p.source_id = $id
    ORDER BY o.amount_id, o.ordinal`,
  verdicts: `SELECT v.id, v.rule_id AS rule, r.title_ko, r.title_en, v.outcome, v.expected, v.actual,
      v.formula, v.finding_id,
      (SELECT ${LISTED("k.fact_id")} FROM verdict_fact k WHERE k.verdict_id = v.id) AS facts
    FROM verdict v JOIN rule r ON r.id = v.rule_id WHERE v.source_id = $id ORDER BY v.ordinal`,
  numbers: `SELECT n.id, n.role, n.as_written, ${placeOf("p")} AS place, p.prefix, p.suffix,
      p.start_offset, p.end_offset,
      (SELECT ${LISTED("k.fact_id")} FROM number_fact k WHERE k.number_id = n.id) AS facts
    FROM number n JOIN span p ON p.id = n.span_id WHERE n.source_id = $id ORDER BY n.ordinal`,
  findings: `SELECT n.id, n.rule_id AS rule, r.title_ko, r.title_en, n.class, n.severity, n.expected,
      n.actual, ${IN_ORDER("p.start_offset")} AS starts, ${IN_ORDER("p.end_offset")} AS ends,
      ${IN_ORDER(placeOf("p"))} AS places, ${IN_ORDER("p.quote")} AS quotes
    FROM finding n JOIN rule r ON r.id = n.rule_id
    LEFT JOIN finding_span k ON k.finding_id = n.id LEFT JOIN span p ON p.id = k.span_id
    WHERE n.source_id = $id GROUP BY ALL ORDER BY starts[1], n.rule_id, n.id`,
  coverage: `SELECT numbers, in_facts, in_roles, unexplained, share_explained FROM number_coverage
    WHERE source_id = $id`,
};

/** The ids of all documents, in their order. */
export async function sourceIds(ledger: Ledger): Promise<string[]> {
  const { rows } = await ledger.query("SELECT id FROM source ORDER BY id");
  return rows.map(({ id }) => String(id));
}

/**
 * Reads one document whole, hidden characters of all words made visible but those of its text.
 * @throws where the ledger holds no such document
 */
export async function readSource(ledger: Ledger, id: string): Promise<SourceRows> {
  const ask = async <T>(question: keyof typeof QUESTIONS): Promise<T[]> => {
    const answer = await ledger.query(QUESTIONS[question], { id });
    // Places count in the text stream, which therefore stays as it is until it is cut.
    return (question === "text" ? answer : visibleAnswer(answer)).rows as unknown as T[];
  };
  const [source] = await ask<SourceRows["source"]>("source");
  const [stream] = await ask<{ text: string }>("text");
  const [coverage] = await ask<CoverageRow>("coverage");
  if (!source || !stream || !coverage) throw new Error(`no such document: ${id}`);
  return {
    source,
    text: stream.text,
    coverage,
    blocks: await ask("blocks"),
    cells: group(await ask<Row<Tables["cell"]>>("cells"), (cell) => cell.block_id),
    omissions: await ask("omissions"),
    restatements: await ask("restatements"),
    maskings: await ask("maskings"),
    facts: await ask("facts"),
    also: group(await ask<AlsoRow>("also"), (also) => also.fact_id),
    verdicts: await ask("verdicts"),
    numbers: await ask("numbers"),
    findings: await ask("findings"),
  };
}
