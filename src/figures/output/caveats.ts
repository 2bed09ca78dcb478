import type { Locale } from "../../words/locale.js";
import { subjectCaveats } from "../../words/programme.js";
import type { AnyFigure, Datum } from "../figure.js";

/** What a reader must know before using a figure's numbers: of the figure, and of what its rows are about. */
export function caveatsOf(
  { words }: Pick<AnyFigure, "words">,
  data: readonly Datum[],
  locale: Locale,
): string[] {
  return [...subjectCaveats(data[0]?.subject, locale), ...words[locale].caveats(data)];
}
