import { JSDOM } from "jsdom";
import type { Browser } from "playwright-core";
import { settleColours } from "../../src/figures/output/poster.js";
import type { Brief } from "../../src/slides/brief/brief.js";
import type { Exhibit } from "../../src/slides/slide.js";
import type { Picture, Pictures } from "./hwpx/picture";
import { embeddedFaces } from "./paper";

/** CSS pixels at which a chart is drawn for a page of paper, and dots for each of them. */
const WIDTH = 780;
const SCALE = 3;

interface Drawn {
  exhibit: Exhibit;
  svg: string;
  width: number;
  height: number;
  alt: string;
  words: string;
}

/** The charts of a brief, in their order, drawn without a browser. */
function drawn({ slides, exhibits, locale }: Brief): Drawn[] {
  const { document } = new JSDOM("").window;
  return [...exhibits, ...slides.flatMap((slide) => slide.exhibits)].flatMap((exhibit) => {
    if (exhibit.sort !== "figure") return [];
    const { figure, rows } = exhibit;
    const drawing = figure.draw(rows, { width: WIDTH, locale, document });
    settleColours(drawing, () => null);
    const [width = 0, height = 0] = ["width", "height"].map((name) =>
      Number(drawing.getAttribute(name)),
    );
    const alt = figure.words[locale].alt(rows);
    const words = drawing.textContent;
    return [{ exhibit, svg: drawing.outerHTML, width, height, alt, words }];
  });
}

/** A page of charts only, each in the place that it is taken from. */
async function pageOf(charts: readonly Drawn[]): Promise<string> {
  const markup = charts.map(({ svg }) => `<div style="width: ${String(WIDTH)}px">${svg}</div>`);
  const faces = await embeddedFaces(markup.join(""));
  const body = `<body style="margin: 0; background: #fff">${markup.join("")}</body>`;
  return `<!doctype html><meta charset="utf-8"><style>${faces}</style>${body}`;
}

/** The charts of a brief as pictures, as the browser draws them. */
export async function picturesOf(brief: Brief, browser: Browser): Promise<Pictures> {
  const charts = drawn(brief);
  const view = { viewport: { width: WIDTH, height: 800 }, deviceScaleFactor: SCALE };
  const page = await browser.newPage({ ...view, colorScheme: "light" });
  try {
    await page.setContent(await pageOf(charts), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pictures = new Map<Exhibit, Picture>();
    for (const [index, { exhibit, ...drawing }] of charts.entries()) {
      const png = await page.locator("svg").nth(index).screenshot({ animations: "disabled" });
      pictures.set(exhibit, { ...drawing, png, scale: SCALE });
    }
    return pictures;
  } finally {
    await page.close();
  }
}
