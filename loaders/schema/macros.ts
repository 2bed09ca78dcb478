/** A question with a parameter, kept in the database beside the views. */
export interface Macro {
  name: string;
  sql: string;
}

/**
 * What was known of a project's totals on a day: of each year and phase the print that was current
 * then. `SELECT * FROM budget_as_of('2021-06-30')`
 */
const budgetAsOf: Macro = {
  name: "budget_as_of",
  sql: `CREATE MACRO budget_as_of(day) AS TABLE
SELECT * FROM budget_vintages
WHERE known_from <= CAST(day AS VARCHAR)
  AND (known_until IS NULL OR known_until > CAST(day AS VARCHAR));`,
};

/** Every macro, in the order in which they are made. */
export const macros: readonly Macro[] = [budgetAsOf];
