import { capitalised } from "../../words/capital.js";
import { date, months } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { percent, roundHalfUp } from "../../words/number.js";
import { joined, said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonExact, wonShort } from "../../words/won.js";
import { INK } from "../drawing/ink.js";
import type { KeyEntry } from "../drawing/key.js";
import { DAGGER, markOf } from "../drawing/marks.js";
import type { Datum } from "../figure.js";
import { cumulativeTrace, monthTrace, sumTrace } from "../data/schedule-by-month.js";
import type { Month, StartDatum, Summed } from "../data/schedule-by-month.js";

/** What the fills of planned sums stand for; the second only where a row is in doubt. */
export function plannedKey(
  data: readonly Datum[],
  { planned, doubt }: { planned: string; doubt: string },
  locale: Locale,
): KeyEntry[] {
  const isInDoubt = data.some(({ findings }) => findings.length > 0);
  const doubtful = locale === "ko" ? `따져 볼 것이 있음${DAGGER}` : `in doubt${DAGGER}`;
  return [
    { label: capitalised(term("phase", "planned", locale)), fill: planned, stroke: INK.money },
    ...(isInDoubt ? [{ label: capitalised(doubtful), fill: doubt, stroke: INK.doubt }] : []),
  ];
}

/** A month as it heads its rows: it is printed in each of them. */
export function monthSaid({ month, rows }: Month, locale: Locale): Sentence {
  if (month === null) return [locale === "ko" ? "시작 달이 인쇄되지 않음" : "No start printed"];
  const [first] = rows;
  return [said(date(month, locale), first === undefined ? "scope" : { ...first, formula: null })];
}

/** A month's sum, its share of the schedule's total, and the share of all that starts by then. */
export function monthNote(each: Month, locale: Locale): Sentence {
  const parts: Sentence[] = [[said(wonShort(each.sum, locale), each.sumOn)]];
  const last = each.rows.at(-1);
  const own = shareOf(each);
  if (own.length > 0) parts.push(own);
  // What the first month holds is all that starts by then.
  if (last?.cumulative != null && (each.before > 0 || own.length === 0)) {
    const share = said(percent(last.cumulative), cumulativeTrace(last));
    parts.push(locale === "ko" ? sentence`누계 ${share}` : sentence`${share} cumulated`);
  }
  return joined(parts, " · ");
}

/** What a month holds of the schedule's total; nothing where none is printed. */
export function shareOf(each: Month): Sentence {
  const total = each.rows[0]?.total ?? null;
  if (total === null || total <= 0) return [];
  return [said(percent(roundHalfUp((100 * each.sum) / total, 2)), monthTrace(each))];
}

/** A row's period: one month, or from the first to the last. */
export function periodOf({ from, to }: StartDatum, locale: Locale): string {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return "";
  return months(first.slice(0, 7), last.slice(0, 7), locale);
}

/** A row in a sentence, as the one with the largest sum. */
export function rowLine(datum: Summed, locale: Locale): Sentence {
  const name = said(datum.label, "name");
  const sum = said(wonExact(datum.value, locale) + markOf(datum), sumTrace(datum));
  const text = periodOf(datum, locale);
  const period = text === "" ? [] : sentence`, ${said(text, { ...datum, formula: null })}`;
  return locale === "ko"
    ? sentence`금액이 가장 큰 줄: ${name}, ${sum}${period}.`
    : sentence`The largest row is ${name}: ${sum}${period}.`;
}
