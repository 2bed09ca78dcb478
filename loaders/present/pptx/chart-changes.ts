import { INK } from "../../../src/figures/drawing/ink.js";
import type { Series, SeriesChart } from "../../../src/figures/series/chart.js";
import type { DrawnChart } from "./chart";
import { hexOf, outlineOf, colourOf } from "./theme";

/** EMU: three quarters of a point. */
const LINE = 9525;

/** A colour of figures as an element of DrawingML. */
function colour(ink: string): string {
  const name = colourOf(ink);
  return name === hexOf(ink) ? `<a:srgbClr val="${name}"/>` : `<a:schemeClr val="${name}"/>`;
}

/** How a series looks: hatched where it is planned, with a line around what is quiet. */
function lookOf({ ink, isPlanned = false }: Series): string {
  const fill = isPlanned
    ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(outlineOf(ink))}</a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>`
    : `<a:solidFill>${colour(ink)}</a:solidFill>`;
  const line = `<a:ln w="${String(LINE)}"><a:solidFill>${colour(outlineOf(ink))}</a:solidFill></a:ln>`;
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

/** A change of what the library writes, where it has to be found. */
interface Change {
  /** Why. */
  reason: string;
  find: RegExp;
  put: string;
  /** Whether the chart has what is changed; left out where every chart has it. */
  in?: (chart: SeriesChart) => boolean;
}

const CHANGES: readonly Change[] = [
  {
    reason: "categories are names of one level, not a tree of them",
    find: /<(\/?)c:multiLvlStr(Ref|Cache)>/gu,
    put: "<$1c:str$2>",
  },
  { reason: "that tree's levels", find: /<\/?c:lvl>/gu, put: "" },
  {
    reason: "a gap is a point that is not there, not an empty one",
    find: /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu,
    put: "",
    in: ({ series }) => series.some(({ values }) => values.includes(null)),
  },
  {
    reason: "the schema has two axes, the library writes three",
    find: /(?<=<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/gu,
    put: "",
  },
  {
    reason: "numbers stand at the end of their bars, which the library refuses to be told",
    find: /(?=<c:showLegendKey val="0"\/>)/gu,
    put: '<c:dLblPos val="outEnd"/>',
    in: ({ sort }) => sort === "bar",
  },
  {
    reason: "names stand in their order from above",
    find: /(<c:catAx>.*?<c:orientation val=")minMax/gsu,
    put: "$1maxMin",
    in: ({ isTime }) => !isTime,
  },
  {
    reason: "every category keeps its name; in the library's own place for it the schema is broken",
    find: /(?=<c:noMultiLvlLbl )/gu,
    put: '<c:tickLblSkip val="1"/>',
  },
];

/** Numbers inside a dark part are light. */
const isDark = ({ ink, isPlanned }: Series): boolean =>
  outlineOf(ink) === ink && isPlanned !== true && ink !== INK.paper;

function changedSeries(xml: string, series: Series, { chart, isTurned }: DrawnChart): string {
  const isInside = chart.sort === "stacked" && isDark(series);
  return xml
    .replace(/(?<=<\/c:tx>\s*)<c:spPr>.*?<\/c:spPr>/su, lookOf(series))
    .replace(/<c:dLbls>.*?<\/c:dLbls>/su, (labels) => {
      const light = isInside ? labels.replace('"tx1"', '"bg1"') : labels;
      const turn = isTurned ? ' rot="-5400000" vert="horz"' : "";
      return light.replace("<a:bodyPr/>", `<a:bodyPr${turn} wrap="none"/>`);
    });
}

/**
 * The XML of a chart as the library writes it, with what it leaves out or gets wrong changed.
 * @throws where the place of a change is not found: another version of the library has to be looked at
 */
export function changedChart(xml: string, { chart, isTurned }: DrawnChart): string {
  let changed = xml;
  for (const { reason, find, put, in: has } of CHANGES) {
    if (has?.(chart) === false) continue;
    const next = changed.replace(find, put);
    if (next === changed) throw new Error(`chart without the place of a change: ${reason}`);
    changed = next;
  }
  let index = 0;
  return changed.replace(/<c:ser>.*?<\/c:ser>/gsu, (found) => {
    const series = chart.series[index];
    index += 1;
    return series === undefined ? found : changedSeries(found, series, { chart, isTurned });
  });
}
