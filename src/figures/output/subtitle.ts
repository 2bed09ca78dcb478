import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import type { AnyFigure, Datum } from "../figure.js";

/**
 * A figure's subtitle with the programme or meeting that it shows before it, for places where nothing
 * else names it.
 */
export function subtitleWithSubject(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): string {
  const subtitle = figure.words[locale].subtitle(data);
  const subject = data[0]?.subject;
  const isNamed = figure.scope === "ledger" || subject === undefined || subtitle.includes(subject);
  return isNamed ? subtitle : `${subjectName(subject, locale)} · ${subtitle}`;
}
