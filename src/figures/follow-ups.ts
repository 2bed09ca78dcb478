import type { Bilingual, Locale } from "../words/locale.js";
import { unspaced } from "../words/letterspaced.js";
import { said } from "../words/sentence.js";
import type { Drawing, Figure } from "./figure.js";
import { FOLLOW_UPS, promisesOf, questionsOf, type FollowUpDatum } from "./data/follow-ups.js";
import { followUpsWords, ALL_RESTATED, promisedFor, RESTATED, UNSAID } from "./words/follow-ups.js";
import { INK, SIZE } from "./drawing/ink.js";
import { DAGGER } from "./drawing/marks.js";
import { drawText, LINE, type Sheet } from "./drawing/row-parts.js";
import { frame, svg, titled, traced } from "./drawing/svg.js";

const ID = "follow-ups";
/** From this width on, outcomes and days stand beside the words instead of above them. */
const WIDE = 640;
const SIDE = 190;
const DOT = 5;
const INDENT = 18;
/** Lines of words are no longer than this, CSS pixels. */
const LONGEST_LINE = 620;

const NO_SECTION: Bilingual = { ko: "단원 없음", en: "no section" };
const PROMISES: Bilingual = { ko: "향후계획", en: "Follow-ups" };

/** What stands beside the words of a row: an outcome or a day. */
interface Side {
  text: string;
  isSaid: boolean;
}

function dot(sheet: Sheet, datum: FollowUpDatum, { isSaid, text }: Side): void {
  const circle = svg(sheet.document, "circle", {
    cx: DOT + 1,
    cy: sheet.y + LINE / 2,
    r: DOT,
    fill: isSaid ? INK.people : INK.paper,
    stroke: isSaid ? INK.people : INK.gap,
    "stroke-width": 1.5,
  });
  sheet.elements.push(traced(titled(sheet.document, circle, `${datum.text}: ${text}`), datum));
}

function drawSide(sheet: Sheet, datum: FollowUpDatum, side: Side, width: number): void {
  dot(sheet, datum, side);
  const fill = side.isSaid ? INK.text : INK.muted;
  const text = [said(side.text, datum)];
  const weight = side.isSaid ? 600 : 400;
  drawText(sheet, text, { x: INDENT, width: width - INDENT, size: SIZE.small, weight, fill });
}

function drawWords(
  sheet: Sheet,
  datum: FollowUpDatum,
  x: number,
  { locale, isNoted }: { locale: Locale; isNoted: boolean },
): void {
  const width = Math.min(sheet.width - x, LONGEST_LINE);
  const mark = datum.findings.length > 0 ? DAGGER : "";
  const text = [said(datum.text + mark, datum)];
  drawText(sheet, text, { x, width, size: SIZE.body, weight: 600 });
  const answer = { x: x + 14, width: width - 14, size: SIZE.body, weight: 400 };
  for (const words of datum.answers) drawText(sheet, [said(`→ ${words}`, datum)], answer);
  if (!isNoted || !datum.restated) return;
  const note = { x, width, size: SIZE.small, weight: 400, fill: INK.muted };
  drawText(sheet, [said(RESTATED[locale], "sidecar")], note);
}

function drawEntry(
  sheet: Sheet,
  datum: FollowUpDatum,
  side: Side,
  said: { locale: Locale; isNoted: boolean },
): void {
  const top = sheet.y;
  drawSide(sheet, datum, side, sheet.left === 0 ? sheet.width : sheet.left - 12);
  const bottom = sheet.y;
  if (sheet.left > 0) sheet.y = top;
  drawWords(sheet, datum, sheet.left === 0 ? INDENT : sheet.left, said);
  sheet.y = Math.max(sheet.y, bottom) + 12;
}

function drawHead(sheet: Sheet, words: string): void {
  sheet.y += 6;
  const style = { x: 0, width: sheet.width, size: SIZE.large, weight: 600 };
  drawText(sheet, [said(words, "name")], style);
  const y = sheet.y + 3;
  const line = { x1: 0, x2: sheet.width, y1: y, y2: y, stroke: INK.grid };
  sheet.elements.push(svg(sheet.document, "line", line));
  sheet.y += 10;
}

function draw(data: readonly FollowUpDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const left = width < WIDE ? 0 : SIDE;
  const sheet: Sheet = { document, width, left, gapFill: "", elements: [], y: 0 };
  const questions = questionsOf(data);
  const isNoted = questions.some(({ restated }) => !restated);
  if (!isNoted && questions.length > 0) {
    const note = { x: 0, width, size: SIZE.small, weight: 400, fill: INK.muted };
    drawText(sheet, [said(ALL_RESTATED[locale], "sidecar")], note);
    sheet.y += 8;
  }
  for (const section of new Set(questions.map((datum) => datum.section))) {
    drawHead(sheet, section === null ? NO_SECTION[locale] : unspaced(section));
    for (const datum of questions.filter((row) => row.section === section)) {
      const isSaid = datum.disposition !== null;
      const side = { text: datum.disposition ?? UNSAID[locale], isSaid };
      drawEntry(sheet, datum, side, { locale, isNoted });
    }
  }
  const promises = promisesOf(data);
  if (promises.length > 0) drawHead(sheet, PROMISES[locale]);
  for (const datum of promises) {
    const isSaid = datum.from !== null || datum.to !== null;
    const side = { text: promisedFor(datum, locale), isSaid };
    drawEntry(sheet, datum, side, { locale, isNoted: true });
  }
  const size = { width, height: Math.max(Math.ceil(sheet.y), 1) };
  return frame(document, size, followUpsWords[locale].alt(data), sheet.elements);
}

/** What a meeting was asked, what became of it, and what was promised for when. */
export const followUps: Figure<FollowUpDatum> = {
  id: ID,
  scope: "meeting",
  question: {
    ko: "무엇을 물었고, 무엇을 하겠다고 했나?",
    en: "What was asked, and what was promised?",
  },
  sql: FOLLOW_UPS,
  words: followUpsWords,
  columns: [
    { key: "section", words: { ko: "단원", en: "Section" }, format: "text" },
    { key: "text", words: { ko: "질의 또는 계획", en: "Question or plan" }, format: "text" },
    { key: "answers", words: { ko: "답변", en: "Answers" }, format: "text" },
    { key: "disposition", words: { ko: "처리", en: "Outcome" }, format: "text" },
    { key: "from", words: { ko: "날짜", en: "Day" }, format: "month" },
    {
      key: "restated",
      words: { ko: "요약(원문 아님)", en: "Restated" },
      format: "text",
      on: () => "sidecar",
    },
  ],
  draw,
};
