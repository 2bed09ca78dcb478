import PptxGenJS from "pptxgenjs";
import { INK } from "../../../src/figures/drawing/ink.js";
import type { Slide } from "../../../src/slides/slide.js";
import { releaseWords } from "../../../src/words/citation.js";
import type { Locale } from "../../../src/words/locale.js";
import { SITE_NAME } from "../../../src/words/site.js";
import type { DrawnChart } from "./chart";
import { madeWhole } from "./package";
import { COVER, NUMBER, PAGE, TITLE } from "./page";
import { writeSlide } from "./slide";
import { colourOf, FONT } from "./theme";

/** A deck with what it says, before it is written. */
export interface Presentation {
  /** The deck's name. */
  name: string;
  /** What it is about. */
  subject: string;
  slides: readonly Slide[];
  locale: Locale;
  release: { id: string; date: string };
}

/** Layouts with the place of their title: the slide that opens a deck, and all that find something. */
const LAYOUTS = { COVER: COVER.title, FINDING: TITLE };

function prepared({ name, subject, locale, release }: Presentation): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: PAGE.name, width: PAGE.width, height: PAGE.height });
  pptx.layout = PAGE.name;
  pptx.title = `${name}: ${subject}`;
  pptx.subject = `${subject}, ${releaseWords(release, locale)}`;
  pptx.author = SITE_NAME[locale];
  pptx.company = SITE_NAME[locale];
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const face = { fontFace: FONT, align: "left" } as const;
  const muted = colourOf(INK.muted);
  const mark = colourOf(INK.money);
  const number = { ...NUMBER, fontFace: FONT, fontSize: 12, color: muted, align: "right" } as const;
  for (const [layout, box] of Object.entries(LAYOUTS)) {
    const place = { name: "title", type: "title", ...box, margin: 0, valign: "top" } as const;
    const options = { ...place, ...face, fontSize: 28, bold: true };
    pptx.defineSlideMaster({
      ...{ title: layout, background: { color: "FFFFFF" }, slideNumber: number },
      objects: [
        ...(layout === "COVER" ? [{ rect: { ...COVER.mark, fill: { color: mark } } }] : []),
        { placeholder: { options, text: "" } },
      ],
    });
  }
  return pptx;
}

/**
 * A deck as a presentation of PowerPoint (ISO/IEC 29500): charts that it draws and edits itself, with
 * exact values in their workbooks, tables as tables, findings as titles, exact values and citation in
 * the notes. The same slides give the same bytes; time stamps are the release's day.
 * @throws where the library that packs it writes a chart otherwise than expected
 */
export async function pptxOf(presentation: Presentation): Promise<Uint8Array> {
  const { slides, locale, release } = presentation;
  const pptx = prepared(presentation);
  const charts: DrawnChart[] = [];
  const tableAlts = new Map<string, string>();
  slides.forEach((slide, index) => {
    const isCover = index === 0 && slide.exhibits.length === 0;
    const made = pptx.addSlide({ masterName: isCover ? "COVER" : "FINDING" });
    writeSlide({ slide: made, locale, charts, tableAlts }, slide, { release, isCover });
  });
  const bytes = (await pptx.write({ outputType: "nodebuffer" })) as Uint8Array;
  return madeWhole(bytes, { locale, day: release.date, charts, tableAlts });
}
