import type { Locale } from "./locale.js";
import { decimal, roundHalfUp, whole } from "./number.js";

const MAN = 10_000;
const EOK = 100_000_000;
const JO = 1_000_000_000_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
const TRILLION = 1_000_000_000_000;

/** In what sums of one size are counted on an axis. */
export interface WonUnit {
  won: number;
  /** Decimals that tell sums of this size apart. */
  digits: number;
  words: string;
}

const KOREAN: readonly WonUnit[] = [
  { won: JO, digits: 2, words: "조 원" },
  { won: EOK, digits: 1, words: "억 원" },
  { won: MAN, digits: 0, words: "만 원" },
];
const ENGLISH: readonly WonUnit[] = [
  { won: TRILLION, digits: 2, words: "₩ trillion" },
  { won: BILLION, digits: 2, words: "₩ billion" },
  { won: MILLION, digits: 1, words: "₩ million" },
];

/** The unit for an axis on which this is the largest sum: that in which `wonShort` says it. */
export function wonUnit(largest: number, locale: Locale): WonUnit {
  const units = { ko: KOREAN, en: ENGLISH }[locale];
  const won: WonUnit = { won: 1, digits: 0, words: { ko: "원", en: "₩" }[locale] };
  const fitting = units.find((unit) => largest >= unit.won);
  return fitting ?? (largest === 0 ? (units[1] ?? won) : won);
}

/** Won in 억원, for axes and labels: `4066896000` → `40.7`. */
export function eok(won: number, digits = 1): string {
  return decimal(won / EOK, digits);
}

/** The exact sum: `4,066,896,000원`, `₩4,066,896,000`. */
export function wonExact(won: number, locale: Locale): string {
  if (locale === "ko") return `${whole(won)}원`;
  return won < 0 ? `−₩${whole(-won)}` : `₩${whole(won)}`;
}

function koreanLong(won: number): string {
  const man = roundHalfUp(Math.abs(won) / MAN);
  const eoks = Math.floor(man / MAN);
  const parts = [
    eoks >= MAN ? `${whole(Math.floor(eoks / MAN))}조` : "",
    eoks % MAN > 0 ? `${whole(eoks % MAN)}억` : "",
    man % MAN > 0 ? `${whole(man % MAN)}만` : "",
  ].filter((part) => part !== "");
  return `${won < 0 ? "−" : ""}${parts.join(" ")} 원`;
}

/**
 * A sum as one says it, rounded to 만 and the rounding said: `약 40억 6,690만 원`,
 * `about ₩4.067 billion`. Sums under 1만 원 stay exact.
 */
export function wonLong(won: number, locale: Locale): string {
  if (Math.abs(won) < MAN) return locale === "ko" ? `${whole(won)}원` : wonExact(won, locale);
  if (locale === "ko") return `${won % MAN === 0 ? "" : "약 "}${koreanLong(won)}`;
  return wonEnglish(won);
}

function englishScale(won: number): [number, string] {
  if (won >= TRILLION) return [TRILLION, "trillion"];
  return won >= BILLION ? [BILLION, "billion"] : [MILLION, "million"];
}

/** Decimals of a sum as one says it in English. */
const LONG_DIGITS = 3;

function wonEnglish(won: number): string {
  const [scale, name] = englishScale(Math.abs(won));
  const value = roundHalfUp(won / scale, LONG_DIGITS);
  const figures = decimal(Math.abs(value), LONG_DIGITS).replace(/\.0+$|(\.\d*?)0+$/, "$1");
  const text = `${value < 0 ? "−" : ""}₩${figures} ${name}`;
  return value * scale === won ? text : `about ${text}`;
}

/** Significant figures of a sum in English titles: sums of one size are told alike, zeros included. */
const SIGNIFICANT = 3;

function wonSignificant(won: number): string {
  const size = Math.abs(won);
  const step = 10 ** Math.max(String(size).length - SIGNIFICANT, 0);
  // Rounding may lift a sum into the next scale: 999.9 million is 1.00 billion.
  const kept = roundHalfUp(size / step) * step;
  const [scale, name] = englishScale(kept);
  const whole = String(Math.floor(kept / scale)).length;
  const digits = Math.max(SIGNIFICANT - whole, 0);
  return `${won < 0 ? "−" : ""}₩${decimal(kept / scale, digits)} ${name}`;
}

/**
 * A sum for titles: `40.7억 원`, `₩4.07 billion`. Rounding is not said here: the exact sum stands in
 * the table behind the chart. Under 1억 원 it falls back to 만 원, under 1만 원 (in English under a million)
 * to the exact sum; from 1조 원 on it is said in 조.
 */
export function wonShort(won: number, locale: Locale): string {
  if (locale === "en" && Math.abs(won) < MILLION) return wonExact(won, "en");
  if (locale === "en") return wonSignificant(won);
  if (Math.abs(won) >= JO) return `${decimal(won / JO, 2)}조 원`;
  return Math.abs(won) >= EOK ? `${eok(won)}억 원` : wonLong(won, "ko").replace(/^약 /, "");
}
