/** The first and the last year that invented documents tell of. */
export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2026;
