import type { AnyFigure, Datum } from "../../figures/figure.js";
import { caveatsOf } from "../../figures/output/caveats.js";
import { MARK_WORDS } from "../../figures/words/mark-words.js";
import { DAGGER, marksOf, marksShown, type Mark } from "../../figures/drawing/marks.js";
import type { Locale } from "../../words/locale.js";
import { plain } from "../../words/sentence.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";

function markLine(mark: Mark, locale: Locale): HTMLElement {
  const page = mark === DAGGER ? "./checks.html" : "./checks.html#corrections";
  const link = element("a", { href: page }, [MARK_WORDS[mark][locale]]);
  return element("p", {}, [`${mark} `, link]);
}

/** Wide enough for every number that a drawing leaves out where it is narrow, CSS pixels. */
const WIDE = 1200;

/** The marks that a reader sees outside of the table: in the finding, the drawing and the summary. */
function shown(figure: AnyFigure, data: readonly Datum[], locale: Locale): Mark[] {
  if (marksOf(data).length === 0) return [];
  const words = figure.words[locale];
  const drawn = figure.draw(data, { width: WIDE, locale, document }).textContent;
  return marksShown(
    data,
    [words.title(data), ...(words.summary?.(data) ?? [])].map(plain).join() + drawn,
  );
}

/** What the marks mean that the table alone shows: a drawing of what is there and what not has none. */
export function tableMarks(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): HTMLElement[] {
  const elsewhere = shown(figure, data, locale);
  return marksOf(data)
    .filter((mark) => !elsewhere.includes(mark))
    .map((mark) => markLine(mark, locale));
}

/** What a reader must know before using the numbers, what their marks mean, and where they come from. */
export function caption(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const words = figure.words[locale];
  return element("figcaption", {}, [
    ...caveatsOf(figure, data, locale).map((line) => element("p", {}, [value(line, "rule")])),
    ...shown(figure, data, locale).map((mark) => markLine(mark, locale)),
    element("p", {}, [value(words.source(data), "name")]),
  ]);
}
