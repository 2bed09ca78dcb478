import { findingsOf, sourcesOf } from "../../figures/data/evidence.js";
import type { Datum } from "../../figures/figure.js";
import type { RowSet } from "../row-set.js";

/** A sum of a budget sheet by its printed label. */
export interface LabelledDatum extends Datum {
  year: number;
  label: string;
  value: number;
}

/**
 * Sums that are printed beside a label, such as an item of the budget or the whole cost in the
 * outline; settlement columns, whose label is their phase, are left out. Of two documents the later
 * one's print is current.
 */
export const labelledSums: RowSet = {
  id: "labelled-sums",
  scope: "programme",
  sql: `WITH printed AS (
      SELECT d.programme, a.label, a.fiscal_year, a.phase, a.amount_krw, a.source_id, d.known_from, d.known_by,
        list_sort(list(a.id)) AS facts
      FROM amount a JOIN document_dates d USING (source_id)
      JOIN source s ON s.id = a.source_id AND s.family <> 'official-record'
      WHERE a.phase IN ('budget', 'final-budget', 'executed') AND a.confidence = 'certain'
        AND a.amount_krw IS NOT NULL AND a.fiscal_year IS NOT NULL
        AND NOT regexp_full_match(regexp_replace(a.label, '[^가-힣]', '', 'g'), '총?합?계|총액|최종예산|집행액')
      GROUP BY ALL
    )
    SELECT programme AS subject, label, fiscal_year AS year, phase, amount_krw AS value, '원' AS unit,
      NULL::VARCHAR AS formula, facts, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources, 
      known_from AS "knownFrom", known_by AS "knownBy",
      lead(known_from) OVER (PARTITION BY programme, label, fiscal_year, phase ORDER BY known_from, source_id)
        AS "knownUntil"
    FROM printed ORDER BY subject, year, label, phase, known_from, source_id, amount_krw`,
};
