import { JSDOM } from "jsdom";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { briefOf, type Brief } from "../../src/slides/brief/brief.js";
import { briefTitle, briefView } from "../../src/slides/brief/view.js";
import { shownRows, type Given } from "../../src/slides/given.js";
import { figureOf } from "../../src/slides/make.js";
import { LOCALES } from "../../src/words/locale.js";
import type { Ledger } from "../store/read";
import { readDecks } from "./decks";
import { factPlaces } from "./fact-places";
import type { FirstRows } from "./figures";
import type { Imprint } from "./imprint";

const STYLE = fileURLToPath(new URL("../../src/theme/brief.css", import.meta.url));

/** The deck that is published as a document; the others are for a screen. */
const DECK = "brief";

function givenOf({ programme, rows }: FirstRows, imprint: Imprint, locale: Given["locale"]): Given {
  const subject = { programme, years: null };
  return {
    ...{ ...subject, locale, release: imprint.release, imprint },
    rowsOf: (id) => shownRows(figureOf(id), rows.get(id) ?? [], subject),
  };
}

/** A brief as a page that needs no script. @param way from the page to the folder of published files */
function pageOf(brief: Brief, way: string): string {
  const { document } = new JSDOM("<!doctype html>").window;
  document.documentElement.lang = brief.locale;
  const styles = ["figures/colours.css", "brief.css"].map(
    (path) => `<link rel="stylesheet" href="${way}/${path}">`,
  );
  const view = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  document.head.innerHTML = `<meta charset="utf-8">${view}${styles.join("")}`;
  document.title = briefTitle(brief);
  const main = document.createElement("main");
  main.append(briefView(document, brief));
  // A picture without script is one thing with one name; its marks have none of their own.
  for (const mark of main.querySelectorAll("svg [aria-label]")) mark.removeAttribute("aria-label");
  document.body.append(main);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/**
 * Writes the brief of the first programme as a page in each language: `brief.html`, others than Korean
 * in `<locale>/`.
 */
export async function writeBrief(
  ledger: Ledger,
  first: FirstRows,
  { imprint, folder }: { imprint: Imprint; folder: string },
): Promise<void> {
  const deck = (await readDecks()).find(({ id }) => id === DECK);
  if (deck === undefined) throw new Error(`no such deck: ${DECK}`);
  await copyFile(STYLE, join(folder, "brief.css"));
  for (const locale of LOCALES) {
    const given = givenOf(first, imprint, locale);
    const brief = await briefOf(deck, given, (facts) => factPlaces(ledger, facts, locale));
    const own = locale === "ko" ? folder : join(folder, locale);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, "brief.html"), pageOf(brief, locale === "ko" ? "." : ".."));
  }
}
