import { EDITIONS_SCHEMA } from "./editions";

/** A question with a parameter, kept in the database beside the views. */
export interface Macro {
  name: string;
  sql: string;
}

/**
 * What was known of a project's totals on a day: of each year and phase the print that was current
 * then, be it of a document whose place a newer version has taken since. A print that an edition
 * superseded stands again from the day on which the next one no longer had the sum.
 * `SELECT * FROM budget_as_of('2021-06-30')`
 */
const budgetAsOf: Macro = {
  name: "budget_as_of",
  sql: `CREATE MACRO budget_as_of(day) AS TABLE
SELECT * FROM ${EDITIONS_SCHEMA}.budget_vintages
WHERE known_from <= CAST(day AS VARCHAR)
  AND (known_until IS NULL OR known_until > CAST(day AS VARCHAR))
UNION ALL
SELECT t.* FROM budget_vintages t
WHERE t.known_until IS NULL AND (SELECT max(replaced_on) FROM edition) <= CAST(day AS VARCHAR)
  AND EXISTS (SELECT 1 FROM ${EDITIONS_SCHEMA}.budget_vintages e WHERE e.facts = t.facts AND e.known_until IS NOT NULL);`,
};

/** Every macro, in the order in which they are made. */
export const macros: readonly Macro[] = [budgetAsOf];
