import type { Locale } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { viewStore } from "../state/store.js";
import { deckInAddress } from "./address.js";
import { deckChoices, replaceParts, sameOn } from "./choices.js";
import { loadDeck, type LoadedDeck } from "./load.js";
import { pagesOf } from "./pages.js";
import { Show } from "./show.js";
import { PRESENT_WORDS } from "./words.js";

/** Below this width a slide is read as a page, and its figures are drawn for it; as in slides.css. */
const NARROW = matchMedia("(max-width: 719px)");
/** No figure is drawn narrower: a window that is only opening has no width yet. CSS pixels. */
const SMALLEST = 256;
/** Beside the words of such a page, CSS pixels. */
const MARGINS = 64;

function head(show: Show, loaded: LoadedDeck, locale: Locale): HTMLElement {
  const words = PRESENT_WORDS[locale];
  const start = element("button", { type: "button", class: "deck-start" }, [words.start]);
  start.addEventListener("click", () => {
    show.start();
  });
  const brief = sameOn("brief.html", words.brief);
  return element("div", { class: "deck-head" }, [start, ...deckChoices(loaded, locale), brief]);
}

function deckOf(loaded: LoadedDeck, id: string, locale: Locale): { show: Show; parts: Node[] } {
  const { slides, given } = loaded;
  const room = Math.max(SMALLEST, document.documentElement.clientWidth - MARGINS);
  const flow = NARROW.matches ? room : null;
  const pages = pagesOf(slides, { document, locale, release: given.release, flow });
  const show = new Show(pages, JSON.stringify([id, given.programme, given.years]), locale);
  const words = PRESENT_WORDS[locale];
  const keys = element("p", { class: "deck-keys", "data-furniture": "rule" }, [
    element("strong", {}, [`${words.keysName}: `]),
    words.keys,
  ]);
  return { show, parts: [head(show, loaded, locale), show.element, keys] };
}

/**
 * Fills `<div data-deck="id">` with the slides of a deck, or of the one that the address asks for, told
 * of the programme and years of the address.
 * @returns takes what it listens to away
 */
export function mountDeck(): () => void {
  const place = document.querySelector<HTMLElement>("[data-deck]");
  if (place === null) return () => undefined;
  const locale = pageLocale();
  const words = PRESENT_WORDS[locale];
  const id = deckInAddress() ?? place.dataset["deck"] ?? "";
  let show: Show | null = null;
  const fill = async (): Promise<void> => {
    const state = viewStore().get();
    place.setAttribute("aria-busy", "true");
    try {
      const loaded = await loadDeck(id, state, locale);
      // What was asked for meanwhile is on its way.
      if (state !== viewStore().get()) return;
      show?.stop();
      const made = deckOf(loaded, id, locale);
      show = made.show;
      const none = loaded.slides.length === 0 ? [paragraph(words.nothing, "empty")] : [];
      replaceParts(place, [...none, ...made.parts]);
      show.follow();
    } catch (error) {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      place.replaceChildren(paragraph(words.failed + reason, "empty"));
    } finally {
      if (state === viewStore().get()) place.removeAttribute("aria-busy");
    }
  };
  const again = (): void => void fill();
  const follow = (): void => show?.follow();
  const stop = viewStore().subscribe(again);
  NARROW.addEventListener("change", again);
  addEventListener("hashchange", follow);
  again();
  return () => {
    stop();
    NARROW.removeEventListener("change", again);
    removeEventListener("hashchange", follow);
    show?.stop();
  };
}
