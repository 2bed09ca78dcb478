import { AGENDAS, blocksOf, clock, type AgendaDatum, type Block } from "./data/agenda.js";
import { agendaWords, wordsOf } from "./words/agenda.js";
import { printed, type Trace } from "../words/trace.js";
import type { Drawing, Figure } from "./figure.js";
import { INK, SIZE } from "./drawing/ink.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { wrap } from "./drawing/text.js";

const ID = "agenda";
const CLOCK = 52;
const BAND = 12;
const LINE = 19;
const PIXELS_A_MINUTE = 1.6;

function band(block: Block, drawing: Drawing, y: number, height: number): Element {
  const isGap = block.datum === null;
  const rect = svg(drawing.document, "rect", {
    x: CLOCK,
    y: y + 1,
    width: BAND,
    height: height - 2,
    rx: 2,
    fill: isGap ? hatchFill(`doubt-${ID}`) : INK.people,
    stroke: isGap ? INK.doubt : null,
  });
  const tooltip = `${clock(block.start)}–${clock(block.end)} ${wordsOf(block, drawing.locale).join(", ")}`;
  return traced(titled(drawing.document, rect, tooltip), block.on);
}

function drawBlocks(
  blocks: readonly Block[],
  drawing: Drawing,
): { elements: Element[]; height: number } {
  const { document, width, locale } = drawing;
  const elements: Element[] = [];
  const left = CLOCK + BAND + 12;
  let y = 4;
  for (const block of blocks) {
    const lines = wordsOf(block, locale).flatMap((text) => wrap(text, width - left, SIZE.body));
    const height = Math.max((block.end - block.start) * PIXELS_A_MINUTE, lines.length * LINE + 8);
    const fill = block.datum === null ? INK.doubt : INK.text;
    const time = { fill: INK.muted, size: SIZE.body, on: block.on };
    elements.push(label(document, clock(block.start), 0, y + 14, time));
    elements.push(band(block, drawing, y, height));
    elements.push(
      ...lines.map((line, index) =>
        label(document, line, left, y + 14 + index * LINE, { size: SIZE.body, fill, on: block.on }),
      ),
    );
    y += height;
  }
  const last = blocks.at(-1);
  if (last !== undefined) {
    const time = { fill: INK.muted, size: SIZE.body, on: last.on };
    elements.push(label(document, clock(last.end), 0, y + 12, time));
  }
  return { elements, height: y + 20 };
}

function draw(data: readonly AgendaDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const { elements, height } = drawBlocks(blocksOf(data), drawing);
  const defs = svg(document, "defs", {}, [hatch(document, `doubt-${ID}`, INK.doubtQuiet)]);
  return frame(document, { width, height: Math.ceil(height) }, agendaWords[locale].alt(data), [
    defs,
    ...elements,
  ]);
}

/** Times and topics are printed as they stand; only the minutes between them are computed. */
function itself({ facts, findings }: AgendaDatum): Trace {
  return printed(facts, findings);
}

/** The agenda of a meeting on the clock; time that no row covers is shown as such. */
export const agenda: Figure<AgendaDatum> = {
  id: ID,
  scope: "meeting",
  question: { ko: "회의는 어떻게 흘러갔나?", en: "How did the meeting go?" },
  sql: AGENDAS,
  words: agendaWords,
  columns: [
    { key: "start", words: { ko: "시작", en: "Start" }, format: "text", on: itself },
    { key: "end", words: { ko: "끝", en: "End" }, format: "text", on: itself },
    { key: "value", words: { ko: "시각으로 센 분", en: "Minutes by the clock" }, format: "count" },
    {
      key: "printedMinutes",
      words: { ko: "인쇄된 분", en: "Minutes printed" },
      format: "count",
      on: itself,
    },
    { key: "topics", words: { ko: "내용", en: "Topics" }, format: "text", on: itself },
  ],
  draw,
};
