import { AGENDAS, blocksOf, clock, type AgendaDatum, type Block } from "./data/agenda.js";
import { agendaWords, wordsOf } from "./words/agenda.js";
import { printed, type Trace } from "../words/trace.js";
import type { Drawing, Figure } from "./figure.js";
import { INK, SIZE } from "./drawing/ink.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { wrap } from "./drawing/text.js";

const ID = "agenda";
const TOP = 4;
const BAND = 12;
/** Where a line from a bar to its words ends, and where the clock and the words begin. */
const LEADER = 30;
const CLOCK = 36;
const WORDS = 84;
const LINE = 19;
const BETWEEN = 8;
const LEAST_A_MINUTE = 1.6;

/** A stretch of the clock with the place of its bar and of its words. */
interface Placed {
  block: Block;
  lines: string[];
  top: number;
  bottom: number;
  words: number;
}

/** Bars are to scale; where the words of short ones need more room, those below them give way. */
function place(blocks: readonly Block[], { width, locale }: Drawing): Placed[] {
  const told = blocks.map((block) => ({
    block,
    lines: wrap(wordsOf(block, locale), width - WORDS, SIZE.body),
  }));
  const needed = told.reduce((sum, { lines }) => sum + lines.length * LINE + BETWEEN, 0);
  const minutes = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const aMinute = Math.max(LEAST_A_MINUTE, needed / Math.max(minutes, 1));
  let bottom = TOP;
  let free = TOP;
  return told.map(({ block, lines }) => {
    const top = bottom;
    bottom += (block.end - block.start) * aMinute;
    const words = Math.max(top, free);
    free = words + lines.length * LINE + BETWEEN;
    return { block, lines, top, bottom, words };
  });
}

function band({ block, top, bottom }: Placed, { document, locale }: Drawing): Element {
  const isGap = block.datum === null;
  const rect = svg(document, "rect", {
    x: 0.5,
    y: top + 1,
    width: BAND,
    height: Math.max(bottom - top - 2, 1),
    rx: 2,
    fill: isGap ? hatchFill(`doubt-${ID}`) : INK.people,
    stroke: isGap ? INK.doubt : null,
  });
  const tooltip = `${clock(block.start)}–${clock(block.end)} ${wordsOf(block, locale)}`;
  return traced(titled(document, rect, tooltip), block.on);
}

/** From the beginning of a bar to the first line of its words. */
function leader({ top, words }: Placed, document: Document): Element {
  const d = `M${String(BAND + 2)},${String(top + 1)}L${String(LEADER)},${String(words + 10)}`;
  return svg(document, "path", { d, fill: "none", stroke: INK.gap });
}

function drawPlaced(placed: Placed, drawing: Drawing): Element[] {
  const { block, lines, words } = placed;
  const { document } = drawing;
  const fill = block.datum === null ? INK.doubt : INK.text;
  const style = { size: SIZE.body, on: block.on };
  return [
    leader(placed, document),
    band(placed, drawing),
    label(document, clock(block.start), CLOCK, words + 14, { ...style, fill: INK.muted }),
    ...lines.map((line, index) =>
      label(document, line, WORDS, words + 14 + index * LINE, { ...style, fill }),
    ),
  ];
}

function drawBlocks(
  blocks: readonly Block[],
  drawing: Drawing,
): { elements: Element[]; height: number } {
  const placed = place(blocks, drawing);
  const elements = placed.flatMap((each) => drawPlaced(each, drawing));
  const last = placed.at(-1);
  if (last === undefined) return { elements, height: TOP };
  const words = Math.max(last.bottom, last.words + last.lines.length * LINE + BETWEEN);
  const style = { fill: INK.muted, size: SIZE.body, on: last.block.on };
  const { document } = drawing;
  const end = { ...last, top: last.bottom - 1, words };
  elements.push(
    leader(end, document),
    label(document, clock(last.block.end), CLOCK, words + 14, style),
  );
  return { elements, height: words + 22 };
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
