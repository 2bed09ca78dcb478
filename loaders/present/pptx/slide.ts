import { INK } from "../../../src/figures/drawing/ink.js";
import { footOf } from "../../../src/slides/foot.js";
import type { Exhibit, Slide } from "../../../src/slides/slide.js";
import { releaseSaid } from "../../../src/words/citation.js";
import type { Locale } from "../../../src/words/locale.js";
import { plain, type Sentence } from "../../../src/words/sentence.js";
import { SITE_NAME } from "../../../src/words/site.js";
import type { Board } from "./board";
import { exactValues, isWide, wordsShown, writeExhibit } from "./exhibits";
import { fitted, heightOf } from "./fit";
import { below, BODY, COVER, FOOTER, GAP, QUESTION, TITLE, type Box } from "./page";
import { writeText, type Look } from "./text";
import { colourOf } from "./theme";

/** Lines of exact values in the notes of a slide at most: more are looked up, not read out. */
const MOST_VALUES = 24;

/** Points of what a reader takes along, beside an exhibit or alone. */
const SIZES = [20, 18, 17, 16, 15, 14, 13, 12] as const;
const ALONE = [28, 26, 24, 22, ...SIZES] as const;

const TITLE_SIZES = [30, 28, 26, 24, 22, 20, 18] as const;
const COVER_SIZES = [44, 40, 36, 32, 28, 24] as const;

/** Between paragraphs, in sizes of the text. */
const AFTER = 0.6;

/** Lines above a wide exhibit leave it so much of the body. */
const MOST_ABOVE = 0.28;

/** Of the body's width, for an exhibit that has lines beside it. */
const EXHIBIT = 0.66;

const linesLook = (locale: Locale, sizes: readonly number[]): Look => ({
  ...{ sizes, colour: colourOf(INK.text), locale, boldValues: true, after: AFTER },
  name: "Lines",
});

/** A title that fills so much of its line may need another, where the office has a wider face. */
const NEARLY = 0.85;

/** The body begins below a title, whether that has one line or two. */
function bodyBelow(title: Sentence): Box {
  const { size } = fitted([plain(title)], TITLE, { sizes: TITLE_SIZES, after: 0 });
  const height = heightOf([plain(title)], TITLE.w * NEARLY, { size, after: 0 });
  const used = Math.min(height, TITLE.h);
  return below(BODY, used - TITLE.h);
}

/** Writes lines above an exhibit, and gives the box below them. */
function writeAbove({ slide, locale }: Board, lines: readonly Sentence[], body: Box): Box {
  const texts = lines.map(plain);
  const most = body.h * MOST_ABOVE;
  const { size } = fitted(texts, { w: body.w, h: most }, { sizes: SIZES, after: AFTER });
  const h = Math.min(most, heightOf(texts, body.w, { size, after: AFTER }));
  writeText(slide, lines, { ...body, h }, linesLook(locale, [size]));
  return below(body, h + GAP);
}

/** Writes lines beside an exhibit, and gives the box on their left. */
function writeBeside({ slide, locale }: Board, lines: readonly Sentence[], body: Box): Box {
  const w = body.w * EXHIBIT;
  const side = { ...body, x: body.x + w + GAP, w: body.w - w - GAP };
  writeText(slide, lines, side, { ...linesLook(locale, SIZES), valign: "middle" });
  return { ...body, w };
}

function writeBody(board: Board, { lines, exhibits, title }: Slide): void {
  const [first] = exhibits;
  const body = bodyBelow(title);
  if (first === undefined) {
    writeText(board.slide, lines, body, { ...linesLook(board.locale, ALONE), after: 0.8 });
    return;
  }
  const isAbove = isWide(first, body.w * EXHIBIT, board.locale) || exhibits.length > 1;
  const place = isAbove ? writeAbove : writeBeside;
  const box = lines.length === 0 ? body : place(board, lines, body);
  const alt = plain(title);
  const h = (box.h - GAP * (exhibits.length - 1)) / exhibits.length;
  exhibits.forEach((exhibit, index) => {
    writeExhibit(board, exhibit, { box: { ...box, y: box.y + index * (h + GAP), h }, alt });
  });
}

/** Whoever speaks finds what to know, exact values, the source and the citation. */
function notesOf(slide: Slide, made: string, locale: Locale): string {
  const values = slide.exhibits.flatMap((exhibit: Exhibit) =>
    exactValues(exhibit, locale, MOST_VALUES),
  );
  const head = { ko: "정확한 값", en: "Exact values" }[locale];
  const parts = [
    ...slide.lines.map(plain),
    ...slide.notes.map(plain),
    ...(values.length === 0 ? [] : [head, ...values]),
    slide.source,
    made,
  ];
  return parts
    .filter((part) => part !== "")
    .join("\n")
    .replaceAll("\u2060", "");
}

/** Writes one slide: question, finding, what shows it, source and release, and the notes. */
export function writeSlide(
  board: Board,
  slide: Slide,
  { release, isCover }: { release: { id: string; date: string }; isCover: boolean },
): void {
  const { locale } = board;
  const made = `${SITE_NAME[locale]}, ${releaseSaid(release, locale)}`;
  const [muted, text] = [colourOf(INK.muted), colourOf(INK.text)];
  const places = isCover ? COVER : { question: QUESTION, title: TITLE };
  const grey = { colour: muted, locale };
  writeText(board.slide, [[slide.question]], places.question, {
    ...{
      ...grey,
      sizes: isCover ? [20, 18, 16] : [16, 14, 12],
      valign: "bottom",
      name: "Question",
    },
  });
  writeText(board.slide, [slide.title], places.title, {
    ...{ sizes: isCover ? COVER_SIZES : TITLE_SIZES, colour: text },
    ...{ locale, bold: true, balances: true, name: "Title", placeholder: "title" },
  });
  if (isCover) writeText(board.slide, slide.lines, COVER.lines, linesLook(locale, SIZES));
  else writeBody(board, slide);
  const shown = [
    ...[slide.title, ...slide.lines].map(plain),
    ...slide.exhibits.map((exhibit) => wordsShown(exhibit, locale)),
  ];
  const source = footOf(slide.source, shown.join(" "), locale);
  const foot: Sentence = [[source, made].filter((part) => part !== "").join(" · ")];
  writeText(board.slide, [foot], FOOTER, {
    ...{ ...grey, sizes: [12], valign: "middle", name: "Source" },
  });
  board.slide.addNotes(notesOf(slide, made, locale));
}
