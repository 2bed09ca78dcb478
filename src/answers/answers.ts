import { about, subjectsOf, type Datum } from "../figures/figure.js";
import { sourceLine } from "../figures/words/sources.js";
import { marksOf, type Mark } from "../figures/drawing/marks.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { codeOf, type Concept } from "./concept.js";
import type { RowsOf } from "./ledger-words.js";
import type { Asked, Found, Measure } from "./measure.js";
import type { Reading } from "./reading.js";
import { lineOf } from "./said.js";
import type { Answer } from "./reply.js";

/** So many values are told; a figure shows the others. */
const MOST_LINES = 12;

/** The year of a meeting, which stands with its day behind its title. */
function yearOfMeeting(subject: string): number | null {
  const day = dayOfMeeting(subject);
  return day === "" ? null : Number(day.slice(0, 4));
}

const dayOfMeeting = (subject: string): string => /\((\d{4}[\d-]*)\)$/u.exec(subject)?.[1] ?? "";

/** The meeting that is asked for: the last of the years that are named, else the last of all. */
export function meetingAsked(
  subjects: readonly string[],
  years: readonly number[],
): string | undefined {
  const byDay = [...subjects].sort((a, b) => (dayOfMeeting(a) < dayOfMeeting(b) ? -1 : 1));
  const named = byDay.filter((subject) => years.includes(yearOfMeeting(subject) ?? NaN));
  return named.at(-1) ?? byDay.at(-1);
}

const MARKS: Readonly<Record<Mark, Bilingual>> = {
  "†": {
    ko: "†: 점검에서 찾은 것이 걸린 값이다. 근거에 적혀 있다.",
    en: "†: a finding of the checks questions this value; its evidence tells which.",
  },
  "‡": {
    ko: "‡: 인쇄가 잘못된 것이 분명하여 뜻하는 것으로 읽은 값이다.",
    en: "‡: the print is plainly wrong; this is read as what is meant.",
  },
};

/** What a measure found, with the years that it lacks. */
export interface Outcome {
  measure: Measure;
  asked: Asked;
  subject: string | null;
  /** Those of the years that are asked for; of a question without a year, what is shown of all. */
  found: readonly Found[];
  /** What there is of other years, nearest first. */
  elsewhere: readonly Found[];
  /** Years that are asked for and that it lacks. */
  missing: readonly number[];
  /** What there is of the sort that is asked for, where nothing was found. */
  others: readonly string[];
}

/** What a question asks of all measures alike. */
export interface Asking {
  reading: Reading;
  programme: string | undefined;
  rowsOf: RowsOf;
  locale: Locale;
}

function rowsFor(
  measure: Measure,
  { rowsOf, programme, reading }: Asking,
): [string | null, readonly Datum[]] {
  const rows = rowsOf(measure.rows);
  if (measure.rows.scope === "ledger") return [null, rows];
  const subject =
    measure.rows.scope === "programme"
      ? programme
      : meetingAsked(subjectsOf(rows), reading.years.years);
  return [subject ?? null, about(rows, subject)];
}

const yearsOf = (found: readonly Found[]): number[] =>
  [...new Set(found.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);

/** Without a year: all years of a series, of others the latest. */
function unasked(found: readonly Found[], isSeries: boolean): Found[] {
  const shown = yearsOf(found).slice(0, isSeries ? MOST_LINES : 1);
  return [
    ...found.filter(({ year }) => year === null),
    ...shown.flatMap((year) => found.filter((one) => one.year === year)),
  ];
}

function nearest(found: readonly Found[], years: readonly number[]): Found[] {
  const distance = (year: number): number => Math.min(...years.map((one) => Math.abs(one - year)));
  const [best] = yearsOf(found).sort((a, b) => distance(a) - distance(b) || b - a);
  return found.filter(({ year }) => year === best);
}

/** The words that labels must hold: those of items, kinds, funds and labels. */
function wordsAsked({ tokens }: Reading): string[] {
  const isLabel = (concept: Concept): boolean => /^(?:item|label|part|kind|fund):/u.test(concept);
  const isName = (concept: Concept): boolean => concept.startsWith("programme:");
  return tokens
    .filter(({ concepts }) => concepts.some(isLabel) && !concepts.some(isName))
    .map(({ concepts, text }) => {
      // An item is looked for by its printed name, in whatever language it was asked for.
      const item = concepts.find((concept) => concept.startsWith("item:"));
      return item === undefined ? text : codeOf(item);
    });
}

/** What a measure has to say to a question. */
export function outcomeOf(measure: Measure, asking: Asking): Outcome {
  const { reading, locale } = asking;
  const concepts = new Set(reading.tokens.flatMap((token) => token.concepts));
  const asked: Asked = { concepts, words: wordsAsked(reading), reading, locale };
  const [subject, rows] = rowsFor(measure, asking);
  const all = measure.find(rows, asked);
  const { years, latest } = reading.years;
  const others = all.length > 0 ? [] : measure.others(rows, asked);
  const base = { measure, asked, subject, others };
  if (years.length === 0)
    return {
      ...base,
      found: unasked(all, measure.isSeries && latest === null),
      elsewhere: [],
      missing: [],
    };
  const found = all.filter(({ year }) => year === null || years.includes(year));
  const dated = yearsOf(found);
  const isDated = all.some(({ year }) => year !== null);
  const missing = isDated || all.length === 0 ? years.filter((year) => !dated.includes(year)) : [];
  return { ...base, found, elsewhere: found.length > 0 ? [] : nearest(all, years), missing };
}

/** Years for which a measure has something. */
export function knownYears({ measure, asked }: Outcome, asking: Asking): number[] {
  return yearsOf(measure.find(rowsFor(measure, asking)[1], asked)).reverse();
}

/** What was found, put into words. @param found those of the outcome, or what there is instead */
export function answerOf(outcome: Outcome, found: readonly Found[], locale: Locale): Answer {
  const { measure, asked, subject } = outcome;
  const rows = found.flatMap((one) => one.rows);
  return {
    measure: measure.id,
    name: measure.name(asked),
    subject,
    figure: measure.figure,
    lines: found.slice(0, MOST_LINES).map((one) => lineOf(one, locale)),
    formula: measure.formula(locale),
    caveats: [...measure.caveats(locale), ...marksOf(rows).map((mark) => MARKS[mark][locale])],
    source: sourceLine(rows, locale),
  };
}
