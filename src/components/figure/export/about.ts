import type { AnyFigure, Datum } from "../../../figures/figure.js";
import { caveatsOf } from "../../../figures/output/caveats.js";
import { subtitleOf } from "../../../figures/output/subtitle.js";
import { MARK_WORDS } from "../../../figures/words/mark-words.js";
import { marksOf } from "../../../figures/drawing/marks.js";
import { longCitation, releaseWords, type Cited } from "../../../words/citation.js";
import type { Locale } from "../../../words/locale.js";
import { plain } from "../../../words/sentence.js";
import type { About } from "./workbook.js";

const NAMES = {
  ko: {
    title: "제목",
    question: "물음",
    subtitle: "무엇을",
    summary: "읽은 것",
    caveat: "알아 둘 것",
    source: "출처",
    release: "판",
    citation: "인용",
  },
  en: {
    title: "Title",
    question: "Question",
    subtitle: "Subtitle",
    summary: "Summary",
    caveat: "Caveat",
    source: "Source",
    release: "Release",
    citation: "Citation",
  },
} as const;

/** What must be known of a figure's rows where they leave their page. */
export function about(
  figure: AnyFigure,
  data: readonly Datum[],
  cited: Cited,
  locale: Locale,
): About {
  const names = NAMES[locale];
  const words = figure.words[locale];
  const summary = words.summary?.(data).map(plain).join(" ") ?? "";
  return [
    [names.title, plain(words.title(data))],
    [names.question, figure.question[locale]],
    [names.subtitle, subtitleOf(figure, data, locale)],
    ...(summary === "" ? [] : [[names.summary, summary] as const]),
    ...caveatsOf(figure, data, locale).map((line) => [names.caveat, line] as const),
    ...marksOf(data).map((mark) => [mark, MARK_WORDS[mark][locale]] as const),
    [names.source, words.source(data)],
    [names.release, releaseWords(cited.release, locale)],
    [names.citation, longCitation(cited, locale)],
  ];
}
