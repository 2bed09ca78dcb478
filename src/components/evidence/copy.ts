import { pageLocale } from "../address.js";
import { element } from "../dom.js";

/** How long a button says that it copied, milliseconds. */
const SAID_FOR = 2_000;

const WORDS = {
  ko: { done: "복사했습니다", failed: "복사하지 못했습니다" },
  en: { done: "Copied", failed: "Could not copy" },
} as const;

/** A button that copies a text, and says whether it could. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "quiet" }, [label]);
  const say = (words: string): void => {
    button.textContent = words;
    setTimeout(() => (button.textContent = label), SAID_FOR);
  };
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        say(WORDS[pageLocale()].done);
      },
      () => {
        say(WORDS[pageLocale()].failed);
      },
    );
  });
  return button;
}
