/** A question with a parameter, kept in the database beside the views. */
export interface Macro {
  name: string;
  sql: string;
}

/**
 * What was known of a project's totals on a day: of each year and phase the newest print known by
 * then. `SELECT * FROM budget_as_of('2021-06-30')`
 */
const budgetAsOf: Macro = {
  name: "budget_as_of",
  sql: `CREATE MACRO budget_as_of(day) AS TABLE
SELECT * FROM budget_vintages
WHERE known_from <= CAST(day AS VARCHAR)
QUALIFY rank() OVER (PARTITION BY programme, year, phase ORDER BY known_from DESC) = 1;`,
};

/** Every macro, in the order in which they are made. */
export const macros: readonly Macro[] = [budgetAsOf];
