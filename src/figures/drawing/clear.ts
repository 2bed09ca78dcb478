import type { Stretch } from "../figure.js";
import { textWidth } from "./text.js";

/** Left free around a text, CSS pixels. */
const ROOM = 3;
/** Bold text, and the room before a note on the same line. */
const BOLD = 1.06;
const NOTE = 8;

/** Where a text stands. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(text: Element): Box {
  const [x = 0, y = 0, size = 0] = ["x", "y", "font-size"].map((name) =>
    Number(text.getAttribute(name)),
  );
  const width = textWidth(text.textContent, size) * BOLD + (text.children.length > 0 ? NOTE : 0);
  return { left: x - ROOM, right: x + width + ROOM, top: y - size, bottom: y + ROOM };
}

/**
 * A vertical line that leaves out the texts that begin at their `x` and would lie on it, as the path of
 * its parts; empty where nothing of it is left.
 */
export function clearOf(texts: readonly Element[], x: number, [top, bottom]: Stretch): string {
  const inWay = texts
    .map(boxOf)
    .filter((box) => box.left <= x && x <= box.right && box.bottom > top && box.top < bottom)
    .sort((a, b) => a.top - b.top);
  let path = "";
  let y = top;
  for (const box of inWay) {
    if (box.top > y) path += `M${String(x)},${String(y)}V${String(box.top)}`;
    y = Math.max(y, box.bottom);
  }
  return y < bottom ? `${path}M${String(x)},${String(y)}V${String(bottom)}` : path;
}

/** The texts among what is drawn. */
export function textsOf(elements: readonly Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === "text");
}
