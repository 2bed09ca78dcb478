import type { Style } from "./style";

const WEEKDAYS = "일월화수목금토";

/** The weekday of an ISO day: 일 to 토. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** An ISO day so many days later. */
export function later(day: string, days: number): string {
  const time = new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

const plain = (part: string) => String(Number(part));

/** An ISO day or month as the document writes it. */
export function printedDate(date: string, { day }: Pick<Style, "day">): string {
  const [year = "", month = "", number] = date.split("-");
  const rest = number === undefined ? [month] : [month, number];
  switch (day) {
    case "padded":
      return [year, ...rest].join(".");
    case "tight":
      return `${[year, ...rest.map(plain)].join(".")}.`;
    case "spaced":
      return `${[year, ...rest.map(plain)].join(". ")}.`;
    case "short":
      return `${[`’${year.slice(2)}`, ...rest.map(plain)].join(". ")}.`;
  }
}

/** Two dates as a range. */
export const printedRange = (from: string, to: string, style: Style): string =>
  `${printedDate(from, style)}${style.range}${printedDate(to, style)}`;
