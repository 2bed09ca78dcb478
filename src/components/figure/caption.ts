import type { AnyFigure, Datum } from "../../figures/figure.js";
import { caveatsOf } from "../../figures/output/caveats.js";
import { MARK_WORDS } from "../../figures/words/mark-words.js";
import { DAGGER, marksOf, type Mark } from "../../figures/drawing/marks.js";
import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";

function markLine(mark: Mark, locale: Locale): HTMLElement {
  const page = mark === DAGGER ? "./checks.html" : "./checks.html#corrections";
  const link = element("a", { href: page }, [MARK_WORDS[mark][locale]]);
  return element("p", {}, [`${mark} `, link]);
}

/** What a reader must know before using the numbers, what their marks mean, and where they come from. */
export function caption(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const words = figure.words[locale];
  return element("figcaption", {}, [
    ...caveatsOf(figure, data, locale).map((line) => element("p", {}, [value(line, "rule")])),
    ...marksOf(data).map((mark) => markLine(mark, locale)),
    element("p", {}, [value(words.source(data), "name")]),
  ]);
}
