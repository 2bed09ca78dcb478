/**
 * The SQL that ranks documents which print the same thing: the sheet of the latest fiscal year is
 * the current one, among those of one year the one known last. A document is superseded from the day
 * on which one above it was known, so that the answer for a past day needs no later document; an
 * earlier edition at the latest when the next one took its place, which may not print the thing at all.
 *
 * @param partition the columns that say what the same thing is; the query's rows are one a document,
 *   with the columns `fiscal_year`, `known_from`, `replaced_on` and `source_id`
 */
export function knownUntil(partition: string): string {
  return `least(replaced_on, min(known_from) OVER (PARTITION BY ${partition}
    ORDER BY fiscal_year DESC NULLS LAST, known_from DESC, source_id DESC
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))`;
}

/** What the columns of every view of vintages mean. */
export const KNOWN_COLUMNS = {
  known_from: { en: "day from which it was known", ko: "알게 된 날" },
  known_by: {
    en: "what dates it: approval, else publication, else access",
    ko: "날짜의 근거",
  },
  known_until: {
    en: "day from which another document's print took its place; null for the current one",
    ko: "다른 문서로 바뀐 날",
  },
} as const;

/** What dates a document: approval, else publication, else access. */
export const KNOWN_BY = ["approval", "publication", "access"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** A day from which a document was known, ISO as far as it is printed, and what dates it. */
export interface KnownDay {
  day: string;
  by: KnownBy;
}
