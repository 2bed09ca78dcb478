type Child = Node | string;

/** Makes an element; an attribute that is null is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
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

/** A paragraph of running text. */
export function paragraph(text: string, className: string | null = null): HTMLParagraphElement {
  return element("p", { class: className }, [text]);
}
