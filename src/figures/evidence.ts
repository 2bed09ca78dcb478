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
    FROM finding_fact q JOIN finding w ON w.id = q.finding_id
    WHERE list_contains(${facts}, q.fact_id)
      AND NOT (w.class = 'likely-typo' AND w.severity = 'note'))`;
}

/** The titles of the documents that print any of a list of facts. */
export function sourcesOf(facts: string): string {
  return `(SELECT coalesce(list(DISTINCT d.title ORDER BY d.title), [])
    FROM fact p JOIN source d ON d.id = p.source_id WHERE list_contains(${facts}, p.id))`;
}
