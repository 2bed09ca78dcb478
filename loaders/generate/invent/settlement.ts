import type { Settlement } from "../model/budget-sheet";
import type { Random } from "../random";

/**
 * Final accounts of consecutive years that hold: what a year carries over is what the next carries
 * in. Sums are multiples of `step` won.
 */
export function inventSettlement(first: number, years: number, step: number, random: Random) {
  const rows: Settlement[] = [];
  let carriedIn = 0;
  for (let year = first; year < first + years; year += 1) {
    const final = random.int(300, 9000) * step;
    const adjustment = random.chance(0.4) ? random.int(-60, 60) * step : 0;
    const current = final + carriedIn + adjustment;
    const carriedOut = random.chance(0.3) ? random.int(1, 80) * step : 0;
    const balance = random.int(0, 90) * step;
    const executed = current - carriedOut - balance;
    rows.push({ year, final, carriedIn, adjustment, current, executed, carriedOut, balance });
    carriedIn = carriedOut;
  }
  return rows;
}
