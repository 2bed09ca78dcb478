/** So long after it was due a run counts as missed: a machine may be slow, a document long. */
const GRACE = 6 * 3_600_000;

/**
 * Whether a run was missed.
 * @param due when it was due, ISO with its offset
 * @param now milliseconds since 1970
 */
export const isMissed = (due: string, now: number): boolean => now > Date.parse(due) + GRACE;
