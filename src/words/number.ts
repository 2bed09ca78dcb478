import type { Locale } from "./locale.js";

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** The true minus sign: as wide as a plus, and never broken from its number. */
const MINUS = "−";

/** A whole number with thousands separators, `Δ`-free: `-1129462` → `−1,129,462`. */
export function whole(value: number): string {
  return value < 0 ? MINUS + GROUPED.format(-value) : GROUPED.format(value);
}

/** Rounds the magnitude half up, so that −2.5 and 2.5 round alike. */
export function roundHalfUp(value: number, digits = 0): number {
  const scale = 10 ** digits;
  // toPrecision takes off the binary tail: 1.005 × 100 is 100.49999999999999 otherwise.
  const magnitude = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return magnitude === 0 ? 0 : Math.sign(value) * magnitude;
}

/** A number with so many decimals, half up: `21.74` → `21.7`. */
export function decimal(value: number, digits: number): string {
  const rounded = roundHalfUp(value, digits);
  const [integer = "0", fraction] = Math.abs(rounded).toFixed(digits).split(".");
  const text = GROUPED.format(Number(integer)) + (fraction === undefined ? "" : `.${fraction}`);
  return rounded < 0 ? MINUS + text : text;
}

/** A percentage: `94.05` → `94.05%`. */
export function percent(value: number, digits = 2): string {
  return `${decimal(value, digits)}%`;
}

/** A percentage with the decimals it was printed with: `-22` → `−22%`. */
export function percentAsPrinted(value: number): string {
  return percent(value, String(value).split(".")[1]?.length ?? 0);
}

const COUNTERS: Readonly<Record<string, readonly [string, string]>> = {
  회: ["time", "times"],
  명: ["person", "people"],
  건: ["item", "items"],
  종: ["title", "titles"],
  곳: ["place", "places"],
  개소: ["site", "sites"],
  부: ["copy", "copies"],
  분: ["minute", "minutes"],
  항목: ["item", "items"],
  사실: ["fact", "facts"],
  문서: ["document", "documents"],
  사업: ["programme", "programmes"],
};

/** A Korean counter in the reader's language; one that is not known stays as printed. */
export function counter(unit: string, value: number | null, locale: Locale): string {
  const words = COUNTERS[unit];
  if (locale === "ko" || words === undefined) return unit;
  return value === 1 ? words[0] : words[1];
}

/** A count with its counter: `24회`, `24 times`. */
export function count(value: number, unit: string, locale: Locale): string {
  const joint = locale === "ko" ? "" : " ";
  return `${whole(value)}${joint}${counter(unit, value, locale)}`;
}

/** What 건 counts, where English has a word for it: any other thing is an item. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  database: ["record", "records"],
  consulting: ["case", "cases"],
};

/** Of which kind what is counted is; null for what is no kind of activity, such as a question. */
interface OfKind {
  kind: string | null;
  locale: Locale;
}

/** A Korean counter of things of a kind in the reader's language. */
export function counterOfKind(
  unit: string,
  value: number | null,
  { kind, locale }: OfKind,
): string {
  const words = locale === "en" && unit === "건" ? COUNTED[kind ?? ""] : undefined;
  if (words === undefined) return counter(unit, value, locale);
  return value === 1 ? words[0] : words[1];
}

/** A count of things of a kind: `855건`, `855 records`; what is of no kind is a bare number in English. */
export function countOfKind(value: number, unit: string, of: OfKind): string {
  if (of.locale === "ko") return count(value, unit, "ko");
  if (of.kind === null && unit === "건") return whole(value);
  return `${whole(value)} ${counterOfKind(unit, value, of)}`;
}
