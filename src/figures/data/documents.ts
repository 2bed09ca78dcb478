import type { FAMILIES } from "../../../loaders/schema/facts.js";
import { COUNTED } from "../../words/trace.js";
import type { Datum } from "../figure.js";

/** More documents than this are summed up by family, office and year. */
const MOST_DETAILED = 40;
/** So many offices are told apart; the others are one. */
const MOST_OFFICES = 12;

/**
 * A document, with the number of facts read from it as `value`; or, of many documents, how many there
 * are of a family or an office in a year.
 */
export interface DocumentDatum extends Datum {
  sort: "document" | "family" | "office";
  /** Its title, the family, or the office; null for all other offices together. */
  name: string | null;
  /** Fiscal year, else the year from which it was known; null of a document shown alone. */
  year: number | null;
  findingCount: number;
  value: number;
  /** How many documents the ledger holds; null where each stands alone. */
  documents: number | null;
}

/** A family of documents. */
export type Family = (typeof FAMILIES)[number];

/** Every document of few; of many, their numbers by family and year and by office and year. */
export const DOCUMENTS = `WITH listed AS (
      SELECT d.*, coalesce(d.bureau, d.department, d.publisher) AS office,
        coalesce(d.fiscal_year, CAST(left(k.known_from, 4) AS INTEGER)) AS year
      FROM documents d JOIN document_dates k USING (source_id)
    ), size AS (SELECT count(*)::INTEGER AS documents FROM source),
    offices AS (
      SELECT office FROM listed WHERE office IS NOT NULL GROUP BY office
      ORDER BY count(*) DESC, office LIMIT ${String(MOST_OFFICES)}
    ), alone AS (
      SELECT 'document' AS sort, title AS name, NULL::INTEGER AS year, fact_count AS value,
        finding_count AS "findingCount", NULL::INTEGER AS documents, facts, [title] AS sources, source_id
      FROM listed, size WHERE size.documents <= ${String(MOST_DETAILED)}
    ), grouped AS (
      SELECT 'family' AS sort, family AS name, year, finding_count FROM listed
      UNION ALL
      SELECT 'office', CASE WHEN office IN (SELECT office FROM offices) THEN office END, year, finding_count
      FROM listed
    ), summed AS (
      SELECT sort, name, year, count(*)::INTEGER AS value, sum(finding_count)::INTEGER AS "findingCount",
        any_value(size.documents) AS documents, []::VARCHAR[] AS facts, []::VARCHAR[] AS sources,
        NULL::VARCHAR AS source_id
      FROM grouped, size WHERE size.documents > ${String(MOST_DETAILED)} GROUP BY sort, name, year
    )
    SELECT 'all' AS subject, sort, name, year, value, "findingCount", documents,
      CASE WHEN sort = 'document' THEN '사실' ELSE '문서' END AS unit, NULL::VARCHAR AS phase,
      CASE WHEN sort = 'document' THEN '${COUNTED}' END AS formula, facts, []::VARCHAR[] AS findings, sources
    FROM (SELECT * FROM alone UNION ALL BY NAME SELECT * FROM summed)
    ORDER BY sort, CASE WHEN sort = 'document' THEN -value END, name NULLS LAST, year, source_id`;

/** How many documents the ledger holds, where its rows sum them up; null where each stands alone. */
export function documentsOf(data: readonly DocumentDatum[]): number | null {
  return data[0]?.documents ?? null;
}

/** The number of the rows of one sort, added; families and offices tell the same documents twice. */
export function totalOf(data: readonly DocumentDatum[]): number {
  return data.reduce((total, { value }) => total + value, 0);
}
