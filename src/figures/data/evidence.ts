/**
 * SQL for the columns that every figure carries. They are written here once so that no figure
 * forgets where its values come from.
 */

/**
 * The ids of the findings that make any of a list of facts doubtful. A slip of writing, such as a
 * missing 원, is told in the evidence but leaves no doubt about the value.
 */
export function findingsOf(facts: string): string {
  return `(SELECT coalesce(list(DISTINCT q.finding_id ORDER BY q.finding_id), [])
    FROM unnest(${facts}) u(fact_id) JOIN finding_fact q ON q.fact_id = u.fact_id
      JOIN finding w ON w.id = q.finding_id
    WHERE NOT (w.class = 'likely-typo' AND w.severity = 'note'))`;
}

/** The titles of the documents that print any of a list of facts. */
export function sourcesOf(facts: string): string {
  return `(SELECT coalesce(list(DISTINCT d.title ORDER BY d.title), [])
    FROM unnest(${facts}) u(fact_id) JOIN fact p ON p.id = u.fact_id
      JOIN source d ON d.id = p.source_id)`;
}

/** The columns of a row that says from when until when it was known; of a view of vintages. */
export const KNOWN = `known_from AS "knownFrom", known_by AS "knownBy", known_until AS "knownUntil"`;
