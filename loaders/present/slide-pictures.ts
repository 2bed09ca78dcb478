import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import type { Browser } from "playwright-core";
import type { Slide } from "../../src/slides/slide.js";
import type { Maker } from "../../src/slides/view/maker.js";
import { slideElement } from "../../src/slides/view/slide.js";
import { embeddedFaces } from "./paper";

const STYLES = ["colours.css", "type.css", "figures.css", "slides.css"].map((name) =>
  fileURLToPath(new URL(`../../src/theme/${name}`, import.meta.url)),
);

/** CSS pixels of a slide: those of a projector. */
const SIZE = { width: 1920, height: 1080 } as const;

/** A slide is as wide as its box, and boxes stand below each other. */
const BOXES = `body { margin: 0; } .box { width: ${String(SIZE.width)}px; container-type: inline-size; }`;

/** The slides as one page that needs no other file. */
async function pageOf(
  slides: readonly Slide[],
  { locale, release }: Pick<Maker, "locale" | "release">,
): Promise<string> {
  const { document } = new JSDOM("").window;
  document.documentElement.lang = locale;
  const maker = { document, locale, release, flow: null };
  for (const [index, slide] of slides.entries()) {
    const box = document.createElement("div");
    box.className = "box";
    box.append(slideElement(slide, { number: index + 1, count: slides.length }, maker));
    document.body.append(box);
  }
  const styles = await Promise.all(STYLES.map((path) => readFile(path, "utf8")));
  const faces = await embeddedFaces(document.body.outerHTML);
  // Put in as text: what draws the page understands more of it than jsdom.
  const head = `<meta charset="utf-8"><style>${[faces, ...styles, BOXES].join("\n")}</style>`;
  return `<!doctype html>\n${document.documentElement.outerHTML.replace("</head>", `${head}</head>`)}`;
}

/** The slides of a deck as pictures (PNG, 1920 × 1080), in light colours, as the site shows them. */
export async function slidePictures(
  slides: readonly Slide[],
  made: Pick<Maker, "locale" | "release">,
  browser: Browser,
): Promise<Buffer[]> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  try {
    await page.setContent(await pageOf(slides, made), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pictures: Buffer[] = [];
    for (const slide of await page.locator(".slide").all())
      pictures.push(await slide.screenshot({ animations: "disabled" }));
    return pictures;
  } finally {
    await page.close();
  }
}
