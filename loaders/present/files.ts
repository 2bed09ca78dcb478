import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { briefOf } from "../../src/slides/brief/brief.js";
import { slidesOf } from "../../src/slides/make.js";
import { plain } from "../../src/words/sentence.js";
import { factPlaces } from "../publish/fact-places";
import type { Deck } from "../schema/deck";
import type { Ledger } from "../store/read";
import { withBrowser } from "./browser";
import { hwpxOf } from "./hwpx/hwpx";
import { pdfOf } from "./pdf";
import { picturesOf } from "./pictures";
import { pptxOf } from "./pptx/pptx";
import { givenFrom, type Wanted } from "./rows";
import { slidePictures } from "./slide-pictures";

/** Where files go, and who is told of each. */
export interface Outlet {
  /** A folder; made where it is missing. */
  out: string;
  written(path: string): void;
}

/** What was not written, by name, and why; null where everything was. */
export type Refusal = { what: string; why: string } | null;

async function put(outlet: Outlet, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(outlet.out, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  outlet.written(path);
}

/**
 * Writes a deck for all who want to show it: `<deck>.<locale>.pptx`, `.hwpx`, `.pdf`, and a picture of
 * every slide in a folder of that name. The last two need a browser, which HWPX takes its charts from
 * where there is one.
 * @returns what was refused for want of a browser
 * @throws where no programme has the wanted name, or the ledger has nothing to say
 */
export async function writeDeck(
  ledger: Ledger,
  deck: Deck,
  wanted: Wanted,
  outlet: Outlet,
): Promise<Refusal> {
  const { locale } = wanted;
  const given = await givenFrom(ledger, deck, wanted);
  const slides = slidesOf(deck, given);
  if (slides.length === 0) throw new Error(`nothing to present: ${deck.id}`);
  const { release } = given;
  const brief = await briefOf(deck, given, (facts) => factPlaces(ledger, facts, locale));
  const name = `${deck.id}.${locale}`;
  const told = { name: brief.name, subject: plain(brief.title), locale, release };
  await put(outlet, `${name}.pptx`, await pptxOf({ ...told, slides }));
  const found = { browser: false };
  try {
    await withBrowser(async (browser) => {
      found.browser = true;
      await put(outlet, `${name}.hwpx`, hwpxOf(brief, await picturesOf(brief, browser)));
      await put(outlet, `${name}.pdf`, await pdfOf(brief, browser));
      const pictures = await slidePictures(slides, { locale, release }, browser);
      for (const [index, picture] of pictures.entries()) {
        const number = String(index + 1).padStart(2, "0");
        await put(outlet, join(name, `${number}-${slides[index]?.id ?? "slide"}.png`), picture);
      }
    });
    return null;
  } catch (error) {
    if (found.browser) throw error;
    await put(outlet, `${name}.hwpx`, hwpxOf(brief, new Map()));
    return {
      what: `${name}.pdf, ${name}/*.png`,
      why: error instanceof Error ? error.message : String(error),
    };
  }
}
