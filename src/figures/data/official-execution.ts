import { printed, sumOf, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A sum in the state's books beside that of a budget sheet; `value` is the books', in whole won. */
export interface OfficialDatum extends Datum {
  year: number;
  phase: "current-budget" | "executed";
  value: number;
  /** Whole won; null where no sheet prints it. */
  printed: number | null;
  /** Printed less official, whole won; null where nothing is printed. */
  difference: number | null;
  officialFacts: string[];
  printedFacts: string[];
}

/** Official records with every print of the same year and phase, each document's with its days. */
export const OFFICIAL = `WITH compared AS (
    SELECT e.*, v.known_from, v.known_by, v.known_until
    FROM execution_compared e LEFT JOIN budget_vintages v ON v.source_id = e.source_id
      AND v.programme = e.programme AND v.year = e.year AND v.phase = e.phase
      AND v.amount_krw = e.printed_krw
  )
  SELECT programme AS subject, year, phase, official_krw AS value, '원' AS unit,
    printed_krw AS printed, difference_krw AS difference, official_facts AS "officialFacts",
    printed_facts AS "printedFacts", NULL::VARCHAR AS formula, facts,
    ${KNOWN}, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM compared ORDER BY subject, year, phase, official_source_id, known_from NULLS FIRST, source_id, printed_krw`;

/** What the official sum rests on: one record, or the records of its accounts added up. */
export function officialTrace({ officialFacts, findings }: OfficialDatum): Trace {
  return sumOf(officialFacts.map((fact) => printed([fact], findings)));
}

/** What the printed sum rests on. */
export function printedTrace({ printedFacts, findings }: OfficialDatum): Trace {
  return printed(printedFacts, findings);
}

/** What the difference rests on. */
export function differenceTrace(datum: OfficialDatum): Trace {
  const official = datum.officialFacts.map((fact) => `{${fact}}`).join(" + ");
  const less = datum.officialFacts.length > 1 ? `(${official})` : official;
  const formula = `{${datum.printedFacts[0] ?? ""}} − ${less}`;
  return together([printedTrace(datum), officialTrace(datum)], formula);
}
