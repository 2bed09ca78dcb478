/**
 * The SQL that names the project a document is of: the curated name, so that a renamed project stays
 * one, else the printed one, else the title.
 *
 * @param source the name a query gives the table `source`
 */
export function programmeOf(source: string): string {
  const printed = `coalesce(nullif(${source}.programme, ''), ${source}.title)`;
  return `coalesce((SELECT min(n.name) FROM known_name n WHERE n.kind = 'programme'
      AND n.key = regexp_replace(${printed}, '[^\\p{L}\\p{N}+]', '', 'g')
      AND coalesce(${source}.fiscal_year BETWEEN coalesce(n.from_year, 0) AND coalesce(n.to_year, 9999), true)),
    ${printed})`;
}
