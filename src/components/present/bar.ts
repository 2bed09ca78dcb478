import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import type { Command } from "./keys.js";
import { PRESENT_WORDS } from "./words.js";

/** The buttons of a presentation, for those without a keyboard. */
export interface Bar {
  element: HTMLElement;
  /** Whether lines come one by one. */
  showSteps(on: boolean): void;
}

/** For so long, in milliseconds, the bar stays after the pointer rests. */
const AWAKE = 2500;

/** Shows the bar while the pointer moves over the deck. */
function wake(deck: HTMLElement): void {
  let timer = 0;
  deck.addEventListener("pointermove", () => {
    deck.classList.add("awake");
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      deck.classList.remove("awake");
    }, AWAKE);
  });
}

/** Makes the bar of a deck. @param obey carries a command out */
export function makeBar(deck: HTMLElement, locale: Locale, obey: (command: Command) => void): Bar {
  const words = PRESENT_WORDS[locale];
  const button = (command: Command, text: string): HTMLButtonElement => {
    const made = element("button", { type: "button", class: "quiet" }, [text]);
    made.addEventListener("click", () => {
      obey(command);
    });
    return made;
  };
  const steps = button("steps", words.stepsOn);
  const attributes = { class: "deck-bar", role: "toolbar", "aria-label": words.controls };
  const bar = element("div", attributes, [
    button("previous", `← ${words.previous}`),
    button("next", `${words.next} →`),
    button("overview", words.overview),
    button("speaker", words.speaker),
    button("fullscreen", words.fullscreen),
    steps,
    button("leave", words.leave),
  ]);
  wake(deck);
  return {
    element: bar,
    showSteps: (on) => {
      steps.textContent = on ? words.stepsOn : words.stepsOff;
      steps.setAttribute("aria-pressed", String(on));
    },
  };
}
