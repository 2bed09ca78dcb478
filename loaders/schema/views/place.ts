/**
 * The SQL that says where a span stands, as a person looks it up: page › section › table › row ›
 * column. A table often has its section's name, which is said once.
 *
 * @param span the name a query gives the table `span`
 */
export function placeOf(span: string): string {
  return `concat_ws(' › ', ${span}.page || '쪽', ${span}.section,
    CASE WHEN NOT ends_with(coalesce(${span}.section, ''), ${span}.table_label) THEN ${span}.table_label END,
    ${span}.row_label, ${span}.column_label)`;
}
