import { element } from "../dom.js";

/** How long a button says that it copied, milliseconds. */
const SAID_FOR = 2_000;

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
        say("복사했습니다");
      },
      () => {
        say("복사하지 못했습니다");
      },
    );
  });
  return button;
}
