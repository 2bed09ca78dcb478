/**
 * What stands for the project of documents that name none: an approved document has a title, which is
 * the document's and no project's. Its bracket, of full width, stands behind every Hangul syllable, so
 * that it comes last wherever names are sorted.
 */
export const UNNAMED_PROGRAMME = "（사업 이름 없음）" as const;

/** What the column means in views that hold documents of every family. */
export const PROGRAMME_WORDS = {
  en: `the project; ${UNNAMED_PROGRAMME} where the document names none`,
  ko: `세부사업; 문서가 적지 않으면 ${UNNAMED_PROGRAMME}`,
};

/**
 * The SQL that names the project a document is of: the curated name, so that a renamed project stays
 * one, else the printed one; else a budget sheet's title, since its project is what it is named after.
 *
 * @param source the name a query gives the table `source`
 */
export function programmeOf(source: string): string {
  const printed = `coalesce(nullif(${source}.programme, ''),
      CASE WHEN ${source}.family = 'budget-sheet' THEN ${source}.title END)`;
  return `coalesce((SELECT min(n.name) FROM known_name n WHERE n.kind = 'programme'
      AND n.key = regexp_replace(${printed}, '[^\\p{L}\\p{N}+]', '', 'g')
      AND coalesce(${source}.fiscal_year BETWEEN coalesce(n.from_year, 0) AND coalesce(n.to_year, 9999), true)),
    ${printed}, '${UNNAMED_PROGRAMME}')`;
}

/**
 * The columns that part rows by project, of rows with `programme` and `source_id`: documents that name
 * none are not of one project, so that none of them takes another's place.
 */
export const BY_PROGRAMME = `programme, CASE WHEN programme = '${UNNAMED_PROGRAMME}' THEN source_id END`;
