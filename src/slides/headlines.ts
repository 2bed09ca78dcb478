import type { BudgetDatum } from "../figures/data/budget.js";
import type { ChangeDatum } from "../figures/data/change.js";
import {
  countersOf,
  isAdditive,
  isCounted,
  totalOf,
  yearsOf,
  type CountDatum,
} from "../figures/data/counts.js";
import { about, subjectsOf, type Datum } from "../figures/figure.js";
import { changeWords } from "../figures/words/change.js";
import { sourceLine } from "../figures/words/sources.js";
import type { Locale } from "../words/locale.js";
import { count, countOfKind, percent } from "../words/number.js";
import {
  inYear,
  said,
  sentence,
  unbrokenSentence,
  type Sentence,
  type Value,
} from "../words/sentence.js";
import { term, type Kind } from "../words/terms.js";
import { wonExact, wonShort } from "../words/won.js";
import type { Headline } from "./headline.js";

const WORDS = {
  ko: {
    rate: "집행률",
    rateDetail: "집행액 ÷ 예산현액, 결산이 끝난 가장 최근 해",
    atLeast: "적어도",
    countDetail: "문서가 이름을 든 것만 센 횟수",
  },
  en: {
    rate: "execution rate",
    rateDetail: "executed ÷ available appropriation, in the latest year with final accounts",
    atLeast: "at least",
    countDetail: "counting only what the documents name",
  },
} as const;

/** Rows of the figures that the overview takes its numbers from. */
export interface OverviewRows {
  budgets: readonly BudgetDatum[];
  rates: readonly (Datum & { year: number })[];
  trainings: readonly CountDatum[];
  meetings: readonly CountDatum[];
}

function latest<D extends { year: number }>(data: readonly D[]): D | undefined {
  return [...data].sort((a, b) => b.year - a.year)[0];
}

function firstSubject<D extends Datum>(data: readonly D[]): D[] {
  return about(data, subjectsOf(data)[0]);
}

/** `2021년 예산액`, `Budget 2021`. */
function yearly(year: number, name: string, locale: Locale): Sentence {
  if (locale === "ko") return sentence`${inYear(year)}년 ${name}`;
  return sentence`${name.charAt(0).toUpperCase() + name.slice(1)} ${inYear(year)}`;
}

function money(
  data: readonly BudgetDatum[],
  phase: BudgetDatum["phase"],
  locale: Locale,
): Headline[] {
  const datum = latest(data.filter((row) => row.phase === phase));
  if (datum === undefined) return [];
  return [
    {
      label: yearly(datum.year, term("phase", phase, locale), locale),
      value: [said(wonShort(datum.value, locale), datum)],
      detail: [said(wonExact(datum.value, locale), datum)],
      source: sourceLine([datum], locale),
    },
  ];
}

function rate(data: OverviewRows["rates"], locale: Locale): Headline[] {
  const datum = latest(data.filter((row) => row.value !== null));
  if (datum?.value == null) return [];
  return [
    {
      label: yearly(datum.year, WORDS[locale].rate, locale),
      value: [said(percent(datum.value), datum)],
      detail: [WORDS[locale].rateDetail],
      source: sourceLine([datum], locale),
    },
  ];
}

/** The latest number of what was done of one kind, at least. */
export interface Deed {
  kind: Kind;
  year: number;
  number: Value;
  /** What was counted. */
  detail: Sentence;
  source: string;
}

/** The largest entry of the latest year that names any, of a counter that is never added. */
function largest(data: readonly CountDatum[], kind: Kind, locale: Locale): Deed[] {
  const counted = data.filter(isCounted).filter((row) => !row.people);
  const year = yearsOf(counted).at(-1);
  const [entry] = counted
    .filter((row) => row.year === year)
    .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
  if (entry === undefined) return [];
  return [
    {
      ...{ kind, year: entry.year, source: sourceLine([entry], locale) },
      number: said(countOfKind(entry.value, entry.unit, { kind, locale }), entry),
      detail: [said(entry.label, "name")],
    },
  ];
}

/** The times of the latest year that names any. */
function times(data: readonly CountDatum[], kind: Kind, locale: Locale): Deed[] {
  const unit = countersOf(data).find(isAdditive);
  if (unit === undefined) return [];
  const year = yearsOf(data)
    .reverse()
    .find((candidate) => totalOf(data, candidate, unit) !== null);
  const total = year === undefined ? null : totalOf(data, year, unit);
  if (year === undefined || total === null) return [];
  const rows = data.filter((row) => row.year === year);
  return [
    {
      ...{ kind, year, source: sourceLine(rows, locale) },
      number: said(count(total.value, unit, locale), total.on),
      detail: [WORDS[locale].countDetail],
    },
  ];
}

/** What was done of some kinds, one number each, which are never added: a kind without numbers has none. */
export function deedsOf(
  kinds: readonly { kind: Kind; rows: readonly CountDatum[] }[],
  locale: Locale,
): Deed[] {
  return kinds.flatMap(({ kind, rows }) => {
    const own = firstSubject(rows);
    return countersOf(own).some(isAdditive) ? times(own, kind, locale) : largest(own, kind, locale);
  });
}

/** A deed as a number that stands alone. */
export function deedHeadline(
  { kind, year, number, detail, source }: Deed,
  locale: Locale,
): Headline {
  return {
    ...{ label: yearly(year, term("kind", kind, locale), locale), detail, source },
    value: sentence`${WORDS[locale].atLeast} ${number}`,
  };
}

function held(data: readonly CountDatum[], kind: Kind, locale: Locale): Headline[] {
  return times(firstSubject(data), kind, locale).map((deed) => deedHeadline(deed, locale));
}

/** What the latest budget of the first programme says beside the one before; nothing without a change. */
export function finding(changes: readonly ChangeDatum[], locale: Locale): Sentence {
  const own = firstSubject(changes);
  return own.length === 0 ? [] : unbrokenSentence(sentence`${changeWords[locale].title(own)}.`);
}

/** What the first programme of the ledger cost and did, in five numbers; fewer where some are gaps. */
export function headlines(
  { budgets, rates, trainings, meetings }: OverviewRows,
  locale: Locale,
): Headline[] {
  const sums = firstSubject(budgets);
  return [
    ...money(sums, "budget", locale),
    ...money(sums, "executed", locale),
    ...rate(firstSubject(rates), locale),
    ...held(trainings, "training", locale),
    ...held(meetings, "meeting", locale),
  ];
}
