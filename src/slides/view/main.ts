import { html } from "../../figures/output/html.js";
import { plain, type Sentence } from "../../words/sentence.js";
import type { Exhibit, Slide } from "../slide.js";
import { fitFigure, type FittedFigure } from "./figure.js";
import { belowGrowth, besideGrowth, lineGrowth, numbersGrowth, tableGrowth } from "./growth.js";
import type { Maker } from "./maker.js";
import { numbersElement } from "./numbers.js";
import { roomAbove, roomUnder, type Room, type TitleFit } from "./room.js";
import { leftWords, tableElement, tableOf } from "./table.js";

/** Where the lines stand: beside what is shown, under it, or alone; in the middle of the first slide. */
type Layout = "beside" | "below" | "alone" | "cover";

/** What stands between title and foot. */
export interface Main {
  layout: Layout;
  shown: readonly Element[];
  lines: readonly Sentence[];
  /** How much larger words and tables stand than at their least. */
  growth: number;
}

function figureBox({ drawing, width }: FittedFigure, { document }: Maker): HTMLElement {
  // The drawing grows beyond its own size here; what it says of itself would hold it back.
  Object.assign(drawing.style, {
    display: "block",
    width: "100%",
    maxWidth: "none",
    height: "auto",
  });
  const style = `width: calc(${String(Math.round(width))} * var(--u))`;
  return html(document, "div", { class: "slide-figure figure-chart", style }, [drawing]);
}

/** A figure that fills less than this of its room stands above its lines, if it need not shrink. */
const FILLED = 0.78;

/** Where a drawing stands best: beside the lines, or above them. */
function fitted(
  exhibit: Extract<Exhibit, { sort: "figure" }>,
  { lines, title }: { lines: readonly string[]; title: TitleFit },
  maker: Maker,
): { drawing: FittedFigure; layout: Layout; growth: number } | null {
  const [room, above] = [roomUnder(title, lines.length > 0), roomAbove(title, lines)];
  const beside = fitFigure(exhibit, room, maker);
  const fills = (one: FittedFigure, { height }: Room) => one.height > FILLED * height;
  const asBeside = (drawing: FittedFigure) =>
    ({ drawing, layout: "beside", growth: besideGrowth(lines, room) }) as const;
  if (beside !== null && (lines.length === 0 || fills(beside, room))) return asBeside(beside);
  const below = fitFigure(exhibit, above, maker);
  if (below !== null && below.scale >= (beside?.scale ?? 0)) {
    const growth = belowGrowth(lines, room.height - below.height);
    return { drawing: below, layout: "below", growth };
  }
  return beside === null ? null : asBeside(beside);
}

/** Draws the figure where it fits best: beside the lines, above them, or as the table behind it. */
function figureMain(
  exhibit: Extract<Exhibit, { sort: "figure" }>,
  { lines, title }: { lines: readonly Sentence[]; title: TitleFit },
  maker: Maker,
): Main {
  const { document, locale, flow } = maker;
  if (flow !== null) {
    const drawing = exhibit.figure.draw(exhibit.rows, { width: flow, locale, document });
    const box = html(document, "div", { class: "slide-figure figure-chart" }, [drawing]);
    return { layout: "below", shown: [box], lines, growth: 1 };
  }
  const fit = fitted(exhibit, { lines: lines.map(plain), title }, maker);
  if (fit !== null) {
    const { layout, growth, drawing } = fit;
    return { layout, shown: [figureBox(drawing, maker)], lines, growth };
  }
  const { table, left } = tableOf(exhibit, roomUnder(title, true), locale);
  const rest = left === 0 ? [] : [leftWords(left, locale)];
  const shown = [tableElement(table, document)];
  return { layout: "beside", shown, lines: [...rest, ...lines], growth: 1 };
}

/** What a slide shows with its lines, as large as the room under the title allows. */
export function mainOf(
  { exhibits, lines }: Slide,
  { title, number }: { title: TitleFit; number: number },
  maker: Maker,
): Main {
  const [exhibit] = exhibits;
  switch (exhibit?.sort) {
    case "figure":
      return figureMain(exhibit, { lines, title }, maker);
    case "numbers": {
      const { headlines } = exhibit;
      const growth = numbersGrowth(headlines, lines.map(plain), title);
      return { layout: "below", shown: [numbersElement(headlines, maker.document)], lines, growth };
    }
    case "table": {
      const cells = exhibit.table.rows.map((row) => row.map(plain));
      const growth = tableGrowth(cells, lines.map(plain), title);
      const shown = [tableElement(exhibit.table, maker.document)];
      return { layout: "below", shown, lines, growth };
    }
    case undefined: {
      const isCover = number === 1;
      const growth = isCover ? 1 : lineGrowth(lines.map(plain), title);
      return { layout: isCover ? "cover" : "alone", shown: [], lines, growth };
    }
  }
}
