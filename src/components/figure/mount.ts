import type { AnyFigure } from "../../figures/figure.js";
import { standingIn } from "../../figures/alternatives.js";
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

/** Shows the figure that stands in a place, and another whenever the reader chooses so. */
async function follow(place: HTMLElement, own: string, locale: Locale): Promise<void> {
  const store = viewStore();
  let shown: string | null = null;
  let stop = (): void => undefined;
  const show = async (): Promise<void> => {
    const id = standingIn(own, store.get().instead);
    if (id === shown) return;
    shown = id;
    const figure = find(id);
    const data = await figureData(figure, store.get());
    if (id !== shown) return;
    stop();
    stop = showFigure(place, figure, data, locale);
  };
  await show();
  store.subscribe(() => {
    void show();
  });
}

/** The still stays until the live figure stands; where its data cannot be read, words say so below it. */
async function takeOver(place: HTMLElement, locale: Locale): Promise<void> {
  const { id } = find(place.dataset["figure"] ?? "");
  place.classList.add("figure");
  place.id = `figure-${id}`;
  try {
    await follow(place, id, locale);
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
