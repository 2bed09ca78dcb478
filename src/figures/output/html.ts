import type { Sentence } from "../../words/sentence.js";
import { traceAttributes, type Furniture, type Trace } from "../../words/trace.js";

type Child = Node | string;

/** Makes an element of a document; an attribute that is null is left out. */
export function html<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

/** Words tied to what they rest on. */
export function tiedWords(document: Document, text: string, on: Trace | Furniture): HTMLElement {
  return html(document, "span", traceAttributes(on), [text]);
}

/** A sentence as content of an element, each of its values tied to what it rests on. */
export function tiedSentence(document: Document, words: Sentence): Child[] {
  return words.map((piece) =>
    typeof piece === "string" ? piece : tiedWords(document, piece.text, piece.on),
  );
}
