const SEOUL_OFFSET = 9 * 60 * 60 * 1000;

/**
 * A moment as Seoul's clocks show it, to the second: `2026-11-22T21:25:27+09:00`. Korea has kept one
 * offset all year since 1988, so that no table of time zones is needed.
 */
export function seoulTime(moment: Date): string {
  return `${new Date(moment.getTime() + SEOUL_OFFSET).toISOString().slice(0, 19)}+09:00`;
}

/** The day of a moment in Seoul, as ISO. */
export const seoulDay = (moment: Date): string => seoulTime(moment).slice(0, 10);
