import type { Sentence } from "../../words/sentence.js";
import { isTrace, traceAttributes, type Furniture, type Trace } from "../../words/trace.js";
import { element } from "../dom.js";

/** Makes an element answer to a click or a key with its evidence. */
const ASKABLE = {
  class: "traced",
  role: "button",
  tabindex: 0,
  "aria-haspopup": "dialog",
} as const;

/** Lets a reader ask for the evidence of a value that stands already. */
export function askable(mark: HTMLElement): void {
  for (const [name, words] of Object.entries(ASKABLE))
    if (name === "class") mark.classList.add(String(words));
    else mark.setAttribute(name, String(words));
}

/** A value on a page, tied to what it rests on; with facts, a reader can ask for them. */
export function value(content: string | Node, on: Trace | Furniture): HTMLElement {
  const canAsk = isTrace(on) && on.facts.length > 0;
  const attributes = { ...(canAsk ? ASKABLE : {}), ...traceAttributes(on) };
  return element("span", attributes, [content]);
}

/** A sentence as content of an element, each of its values tied to what it rests on. */
export function prose(words: Sentence): (string | Node)[] {
  return words.map((piece) => (typeof piece === "string" ? piece : value(piece.text, piece.on)));
}

/** A paragraph of a sentence. */
export function proseParagraph(
  words: Sentence,
  className: string | null = null,
): HTMLParagraphElement {
  return element("p", { class: className }, prose(words));
}
