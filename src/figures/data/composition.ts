import { printed, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A part of the calculation basis. */
export interface PartDatum extends Datum {
  year: number;
  label: string;
  /** 1 is a part of the whole, 2 a part of a part. */
  level: number;
  parent: string | null;
  /** Of the year's printed budget, percent; null where none is printed. */
  share: number | null;
  /** The fact that the year's budget is printed in. */
  wholeFact: string | null;
}

/** The parts of the whole, largest first. */
export function outermost(data: readonly PartDatum[]): PartDatum[] {
  const top = Math.min(...data.map((datum) => datum.level));
  return data.filter((datum) => datum.level === top).sort(largestFirst);
}

function largestFirst(a: PartDatum, b: PartDatum): number {
  return (b.value ?? 0) - (a.value ?? 0);
}

/** Each part followed by its own parts, largest first on every level. */
export function ordered(data: readonly PartDatum[]): PartDatum[] {
  const below = (parent: PartDatum): PartDatum[] =>
    data
      .filter((datum) => datum.level === parent.level + 1 && datum.parent === parent.label)
      .sort(largestFirst)
      .flatMap((child) => [child, ...below(child)]);
  return outermost(data).flatMap((datum) => [datum, ...below(datum)]);
}

/** What a share of the budget rests on. */
export function shareTrace({ facts, wholeFact, findings }: PartDatum): Trace {
  const formula = `{${facts[0] ?? ""}} ÷ {${wholeFact ?? ""}} × 100`;
  return together([printed([...facts, wholeFact], findings)], formula);
}

/**
 * The calculation basis with the name of each part: its label, and where another part of its level bears
 * the same, the budget item whose basis it is.
 */
export const NAMED_PARTS = `named AS (
    SELECT *, CASE WHEN item <> label AND count(DISTINCT item) OVER (PARTITION BY source_id, year, level, label) > 1
      THEN label || ' (' || item || ')' ELSE label END AS name FROM composition
  )`;

/** The parts of the latest calculation basis, in the order of print. */
export const PARTS = `WITH ${NAMED_PARTS}
    SELECT c.programme AS subject, c.year, c.name AS label, c.level, coalesce(p.name, c.parent_label) AS parent,
      c.amount_krw AS value,
      '원' AS unit, 'breakdown' AS phase, c.share_percent::DOUBLE AS share, NULL::VARCHAR AS formula,
      (SELECT b.facts[1] FROM sheet_budget b WHERE b.source_id = c.source_id AND b.year = c.year)
        AS "wholeFact",
      ${KNOWN}, c.facts, ${findingsOf("c.facts")} AS findings, ${sourcesOf("c.facts")} AS sources
    FROM named c JOIN phase_vintages v USING (source_id, programme, year)
      LEFT JOIN named p ON p.source_id = c.source_id AND p.facts[1] = c.parent_fact
    WHERE v.phase = 'breakdown'
    ORDER BY subject, known_from, c.source_id, c.ordinal`;
