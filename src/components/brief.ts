import { briefOf } from "../slides/brief/brief.js";
import type { FactPlace } from "../slides/brief/fact-place.js";
import { briefView } from "../slides/brief/view.js";
import { citationIn } from "../words/header-fields.js";
import type { Locale } from "../words/locale.js";
import { dataAddress, pageLocale } from "./address.js";
import { element } from "./dom.js";
import { evidenceLoader } from "./evidence/shards.js";
import { askable } from "./evidence/value.js";
import { HINT } from "./figure/chart.js";
import { walkValues } from "./figure/walk.js";
import { deckChoices, replaceParts, sameOn } from "./present/choices.js";
import { loadGiven, type DeckGiven } from "./present/load.js";
import { PRESENT_WORDS } from "./present/words.js";
import type { ViewState } from "./state/address.js";
import { viewStore } from "./state/store.js";

/** Where facts are printed, from their published evidence. */
async function placesOf(facts: readonly string[], locale: Locale): Promise<Map<string, FactPlace>> {
  const evidence = await evidenceLoader(dataAddress(""))(facts);
  return new Map(
    evidence.map((one) => [
      one.id,
      {
        document: one.source.title,
        place: citationIn(one, locale),
        asWritten: one.asWritten,
      },
    ]),
  );
}

/** Lets a reader ask for the evidence of every value of the brief. */
function answerable(brief: HTMLElement, locale: Locale): void {
  for (const mark of brief.querySelectorAll<HTMLElement>("span[data-facts]")) askable(mark);
  for (const drawing of brief.querySelectorAll("svg")) walkValues(drawing, HINT[locale]);
}

/** What can be chosen, and the slides that tell the same. */
function tools(told: DeckGiven, locale: Locale): HTMLElement {
  const slides = sameOn("present.html", PRESENT_WORDS[locale].slides);
  return element("div", { class: "brief-tools" }, [...deckChoices(told, locale), slides]);
}

/** From this width on charts stand beside their words; as in brief.css. */
const WIDE = matchMedia("(min-width: 700px)");
/** The gap between the brief's columns, and the room for the last border, CSS pixels. */
const [GAP, BORDER] = [24, 2];
/** Widest brief, where the window has room for it, and else; as in brief.css. */
const ROOMY = matchMedia("(min-width: 1200px)");
const WIDEST = { roomy: 1232, plain: 760 } as const;

function chartWidth(place: HTMLElement): number {
  const width = Math.min(ROOMY.matches ? WIDEST.roomy : WIDEST.plain, place.clientWidth);
  return Math.floor(WIDE.matches ? (width - GAP) / 2 : width) - BORDER;
}

async function partsOf(place: HTMLElement, state: ViewState): Promise<HTMLElement[]> {
  const [id, locale] = [place.dataset["brief"] ?? "", pageLocale()];
  const told = await loadGiven(id, state, locale);
  const { deck, given } = told;
  const brief = await briefOf(deck, given, (facts) => placesOf(facts, locale));
  const view = briefView(document, brief, chartWidth(place));
  answerable(view, locale);
  return [tools(told, locale), view];
}

/**
 * Puts the brief of the programme and years of the address in the place of the one that was built,
 * `<div data-brief="id">`, with evidence behind its values. Where data cannot be read that one stays.
 * @returns takes what it listens to away
 */
export function mountBrief(): () => void {
  const place = document.querySelector<HTMLElement>("[data-brief]");
  if (place === null) return () => undefined;
  const fill = async (): Promise<void> => {
    const state = viewStore().get();
    const parts = await partsOf(place, state);
    // What was asked for meanwhile is on its way.
    if (state === viewStore().get()) replaceParts(place, parts);
  };
  const again = (): void => {
    fill().catch((error: unknown) => {
      console.error(error);
    });
  };
  again();
  WIDE.addEventListener("change", again);
  const stop = viewStore().subscribe(again);
  return () => {
    stop();
    WIDE.removeEventListener("change", again);
  };
}
