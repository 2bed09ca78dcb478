/**
 * SQL for a share in percent: hundredths by whole numbers, so that half is rounded up; null without
 * a base, and for a negative part, which is no share.
 *
 * @param part SQL of whole won
 * @param whole SQL of whole won
 */
export function percentOf(part: string, whole: string): string {
  return `CASE WHEN ${whole} > 0 AND ${part} >= 0 THEN CAST(
    (20000::HUGEINT * ${part} + ${whole}) // (2::HUGEINT * ${whole}) AS BIGINT)::DOUBLE / 100 END`;
}
