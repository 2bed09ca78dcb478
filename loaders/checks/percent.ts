import type { Rate } from "../schema/facts";
import { fails, holds, type Claim } from "./judgement";
import { TYPO, UNCERTAIN, type Judgement } from "./rule";
import { isSlip } from "./slip";

/** How a printed percentage relates to its quotient. */
export type Rounding = "rounded" | "cut-off" | "other";

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * Part ÷ whole × 100 with so many decimals, half away from zero, computed in whole numbers.
 * Both in won; `whole` is not 0.
 */
export function percentOf(part: number, whole: number, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const [up, down] = [abs(BigInt(part)) * 100n * scale, abs(BigInt(whole))];
  const rounded = Number((2n * up + down) / (2n * down)) / Number(scale);
  return part < 0 !== whole < 0 ? -rounded : rounded;
}

/** How many decimals a numeral prints: 2 in `94.05`. */
export const decimalsOf = (asWritten: string): number =>
  /\.(\d+)/u.exec(asWritten)?.[1]?.length ?? 0;

/** Whether a percentage printed with so many decimals is the rounded quotient, or the cut-off one. */
export function rounding(percent: number, part: number, whole: number, decimals: number): Rounding {
  const exact = percentOf(part, whole, decimals);
  if (percent === exact) return "rounded";
  const unit = 10 ** -decimals;
  const quotient = (part / whole) * 100;
  const tie = Math.abs(Math.abs(quotient / unit) % 1) === 0.5;
  const cut = Number((Math.trunc(Number((quotient / unit).toFixed(6))) * unit).toFixed(decimals));
  if (percent !== cut) return "other";
  return tie ? "rounded" : "cut-off";
}

/** Judges a printed percentage against part ÷ whole; a slip and a cut-off value say so. */
export function judgeRate(rate: Rate, part: number, whole: number, claim: Claim): Judgement {
  const decimals = decimalsOf(rate.asWritten);
  const kind = rounding(rate.percent, part, whole, decimals);
  if (kind === "rounded") return holds(claim);
  const slipped = isSlip(percentOf(part, whole, decimals), rate.percent);
  return fails({ ...claim, standing: kind === "cut-off" ? UNCERTAIN : slipped ? TYPO : null });
}
