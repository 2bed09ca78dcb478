import type { Locale } from "./locale.js";

const DAY = 86_400_000;
const MONTH = 30.44;
const YEAR = 365.25;

const UNITS = {
  ko: { today: "오늘", day: "일 전", month: "개월 전", year: "년 전" },
  en: { today: "today", day: "day", month: "month", year: "year" },
} as const;

function said(count: number, unit: "day" | "month" | "year", locale: Locale): string {
  if (locale === "ko") return `${String(count)}${UNITS.ko[unit]}`;
  return `${String(count)} ${UNITS.en[unit]}${count === 1 ? "" : "s"} ago`;
}

/**
 * How long ago a day was, in the largest unit that still counts two: `오늘`, `3일 전`, `9년 전`;
 * `today`, `3 days ago`, `9 years ago`. A day to come is today.
 * @param day ISO day
 * @param now milliseconds since 1970, as `Date.now()` gives them
 */
export function age(day: string, now: number, locale: Locale): string {
  const days = Math.floor((now - Date.parse(day)) / DAY);
  if (days < 1) return UNITS[locale].today;
  if (days < 2 * MONTH) return said(days, "day", locale);
  if (days < 2 * YEAR) return said(Math.floor(days / MONTH), "month", locale);
  return said(Math.floor(days / YEAR), "year", locale);
}
