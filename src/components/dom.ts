import { html } from "../figures/output/html.js";

/** Makes an element of the page; an attribute that is null is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  return html(document, name, attributes, children);
}

/** A paragraph of running text. */
export function paragraph(text: string, className: string | null = null): HTMLParagraphElement {
  return element("p", { class: className }, [text]);
}
