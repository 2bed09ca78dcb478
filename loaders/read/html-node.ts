import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => "tagName" in node;

/** The value of an attribute; null where it is not set. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, "class") ?? "").split(/\s+/u).includes(name);
}

/** Every element below a node that fits, in the order of the page; below one that fits none. */
export function elementsIn(
  node: Node,
  fits: (element: Element) => boolean,
  enters: (element: Element) => boolean = () => true,
): Element[] {
  const found: Element[] = [];
  const open: Node[] = "childNodes" in node ? node.childNodes.toReversed() : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next)) continue;
    if (fits(next)) found.push(next);
    else if (enters(next)) open.push(...next.childNodes.toReversed());
  }
  return found;
}

/** The words below a node, white space left out. */
export function lettersOf(node: Node): string {
  let letters = "";
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("value" in next) letters += next.value.replace(/\s+/gu, "");
    else if ("childNodes" in next) open.push(...next.childNodes.toReversed());
  }
  return letters;
}
