import { defaultTreeAdapter, html, serialize, type DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** What stands in an element: elements, text, and nothing for null. */
export type Content = Element | string | null;

/** Makes an element; text in it and in its attributes is escaped when it is written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly Content[]
): Element {
  const given = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null ? [] : [{ name: attribute, value }],
  );
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, given);
  for (const piece of content) {
    if (piece === null) continue;
    if (typeof piece === "string") defaultTreeAdapter.insertText(made, piece);
    else defaultTreeAdapter.appendChild(made, piece);
  }
  return made;
}

/** A whole HTML file. */
export function htmlFile(root: Element): string {
  const file = defaultTreeAdapter.createDocument();
  defaultTreeAdapter.setDocumentType(file, "html", "", "");
  defaultTreeAdapter.appendChild(file, root);
  return `${serialize(file)}\n`;
}
