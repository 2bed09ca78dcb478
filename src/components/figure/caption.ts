import type { AnyFigure, Datum } from "../../figures/figure.js";
import { DAGGER, marksOf, type Mark } from "../../figures/marks.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";

const DOUBT: Bilingual = {
  ko: "점검에서 따져 볼 것이 나온 값",
  en: "A check questions this value",
};
const CORRECTED: Bilingual = {
  ko: "인쇄가 잘못된 것을 바로잡은 값",
  en: "The print is wrong here; see what is meant",
};

function markLine(mark: Mark, locale: Locale): HTMLElement {
  const [page, words] =
    mark === DAGGER ? ["./checks.html", DOUBT] : ["./checks.html#corrections", CORRECTED];
  const link = element("a", { href: page }, [words[locale]]);
  return element("p", {}, [`${mark} `, link]);
}

/** What a reader must know before using the numbers, what their marks mean, and where they come from. */
export function caption(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const words = figure.words[locale];
  return element("figcaption", {}, [
    ...words.caveats(data).map((line) => element("p", {}, [value(line, "rule")])),
    ...marksOf(data).map((mark) => markLine(mark, locale)),
    element("p", {}, [value(words.source(data), "name")]),
  ]);
}
