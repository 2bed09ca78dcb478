import type { Locale } from "./locale.js";

const WEEKDAYS = {
  ko: ["일", "월", "화", "수", "목", "금", "토"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

function parts(iso: string): Parts {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (match === null) throw new RangeError(`not an ISO date: ${iso}`);
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
}

function weekday(iso: string, locale: Locale): string {
  return WEEKDAYS[locale][new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
}

/**
 * An ISO day, month or year in words: `2017년 5월 12일(금)`, `Fri 12 May 2017`; `2021년 2월`,
 * `February 2021`; `2021년`, `2021`.
 * @throws RangeError where it is not an ISO date
 */
export function date(iso: string, locale: Locale): string {
  const { year, month, day } = parts(iso);
  if (month === null) return locale === "ko" ? `${String(year)}년` : String(year);
  if (locale === "ko") {
    const upToMonth = `${String(year)}년 ${String(month)}월`;
    return day === null ? upToMonth : `${upToMonth} ${String(day)}일(${weekday(iso, "ko")})`;
  }
  const upToMonth = `${MONTHS[month - 1] ?? ""} ${String(year)}`;
  return day === null ? upToMonth : `${weekday(iso, "en")} ${String(day)} ${upToMonth}`;
}

/** A day in words, without its day of the week: `2021년 8월 22일`, `22 August 2021`. @throws as `date` does */
export function day(iso: string, locale: Locale): string {
  const words = date(iso, locale);
  return locale === "ko"
    ? words.replace(/\(.\)$/u, "")
    : words.replace(/^[A-Z][a-z]{2} (?=\d)/u, "");
}

/** Months from the first to the last: `2021년 1–2월`, `January–February 2021`. @throws as `date` does */
export function months(from: string, to: string, locale: Locale): string {
  const [first, last] = [date(from, locale), date(to, locale)];
  if (first === last) return first;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  return locale === "ko"
    ? `${first.slice(0, -1)}–${last.replace(/^\d+년 /u, "")}`
    : `${first.replace(/ \d+$/u, "")}–${last}`;
}

const ISO =
  /([≥≤] )?(?<![\d-])(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?: \([일월화수목금토]\))?)?)(?![\d-])/gu;

const MONTHS_FROM_TO = /(?<![\d-])(\d{4}-(?:0[1-9]|1[0-2]))–(\d{4}-(?:0[1-9]|1[0-2]))(?![\d-])/gu;

const BOUNDS: Readonly<Record<Locale, Readonly<Record<string, (day: string) => string>>>> = {
  ko: { "≥ ": (day) => `${day} 이후`, "≤ ": (day) => `${day} 이전` },
  en: { "≥ ": (day) => `${day} or later`, "≤ ": (day) => `${day} or earlier` },
};

/**
 * What the ledger reckons, with its ISO days and months in words: `≥ 2021-01` as `2021년 1월 이후`,
 * `2021-01–2021-12` as `2021년 1–12월`; the day of the week behind a day is said once.
 */
export function withDates(text: string, locale: Locale): string {
  const stretches = text.replace(MONTHS_FROM_TO, (_, from: string, to: string) =>
    months(from, to, locale),
  );
  return stretches.replace(ISO, (_, bound: string | undefined, iso: string) => {
    const day = date(iso.replace(/ .*$/u, ""), locale);
    return bound === undefined ? day : (BOUNDS[locale][bound]?.(day) ?? bound + day);
  });
}

/** Text with its ISO days in words, without their days of the week: `소통회의 (2017년 5월 12일)`. */
export function withDays(text: string, locale: Locale): string {
  return text.replace(
    /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/gu,
    (iso) => day(iso, locale),
  );
}

/** A short month for tight places: `2021.2.`, `Feb 2021`; with two digits of the year it would read as a day. */
export function monthShort(iso: string, locale: Locale): string {
  const { year, month } = parts(iso);
  if (month === null) return String(year);
  return locale === "ko"
    ? `${String(year)}.${String(month)}.`
    : `${(MONTHS[month - 1] ?? "").slice(0, 3)} ${String(year)}`;
}

/** Years from the first to the last: `2017–2021년`, `2017–2021`; one year alone as itself. */
export function years(values: Iterable<number>, locale: Locale): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return "";
  const text = first === last ? String(first) : `${String(first)}–${String(last)}`;
  return locale === "ko" ? `${text}년` : text;
}

/** Years as the runs they make: `2014–2016, 2019`, in Korean with 년 behind the last. */
export function yearRuns(values: Iterable<number>, locale: Locale): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(values)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const text = runs.map(([from, to]) => years([from, to], "en")).join(", ");
  return locale === "ko" && text !== "" ? `${text}년` : text;
}
