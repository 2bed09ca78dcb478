import type { AnyFigure } from "../../figures/figure.js";
import { FIGURES } from "../../figures/registry.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { paragraph } from "../dom.js";
import { mountFilters } from "../filters/bar.js";
import { linkFigures } from "./highlight.js";
import { viewStore } from "../state/store.js";
import { figureData } from "./load.js";
import { showFigure } from "./view.js";

const FAILED: Bilingual = { ko: "자료를 읽지 못했다", en: "The data could not be read" };

function find(id: string): AnyFigure {
  const figure = FIGURES.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`unknown figure: ${id}`);
  return figure;
}

/** The still stays until the live figure stands; where its data cannot be read, words say so below it. */
async function takeOver(place: HTMLElement, locale: Locale): Promise<void> {
  const figure = find(place.dataset["figure"] ?? "");
  place.classList.add("figure");
  place.id = `figure-${figure.id}`;
  try {
    showFigure(place, figure, await figureData(figure, viewStore().get()), locale);
  } catch (error) {
    const reason = error instanceof Error ? `: ${error.message}` : "";
    place.append(paragraph(FAILED[locale] + reason, "empty"));
  }
}

/**
 * Brings the figures of a page to life: every `<figure data-figure="id">`, which holds its still from
 * the build on, and its filter bar.
 * @returns when all of them stand
 * @throws (rejects) where no figure has the id
 */
export async function mountFigures(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>("figure[data-figure]");
  linkFigures();
  await Promise.all([...[...places].map((place) => takeOver(place, pageLocale())), mountFilters()]);
}
