import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import type { AnyFigure, Datum } from "../figure.js";

/** What would come before the years of rows that are not there. */
const LOOSE_END = /[\s·,]+$/u;

/** A figure's subtitle; without rows it names no years. */
export function subtitleOf(figure: AnyFigure, data: readonly Datum[], locale: Locale): string {
  return figure.words[locale].subtitle(data).replace(LOOSE_END, "");
}

/**
 * A figure's subtitle with the programme or meeting that it shows before it, for places where nothing
 * else names it.
 */
export function subtitleWithSubject(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): string {
  const subtitle = subtitleOf(figure, data, locale);
  const subject = data[0]?.subject;
  const isNamed = figure.scope === "ledger" || subject === undefined || subtitle.includes(subject);
  return isNamed ? subtitle : `${subjectName(subject, locale)} · ${subtitle}`;
}
