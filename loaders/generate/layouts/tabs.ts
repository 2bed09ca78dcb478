import type { Draft, Part, Place } from "../drafts/draft";
import { flowing } from "./flow";
import type { Layout } from "./layout";
import { LOST, type Marks, TYPED, marked } from "./marks";
import { banner, portalLines } from "./portal-lines";

/** What character recognition leaves: rows of cells with tabs between, lists as islands of HTML. */
export const tabs: Layout = {
  id: "tabs",
  format: "txt",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(tabText(draft, TYPED, island)),
};

/** The same from a conversion that knows no bullets: each is a question mark. */
export const lostMarks: Layout = {
  id: "lost-marks",
  format: "txt",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) =>
    Buffer.from(
      tabText(draft, LOST, (items) => items.map((item) => `${LOST.item}${item}`).join(" ")),
    ),
};

type List = (items: readonly string[]) => string;

const island: List = (items) =>
  `<ul style="list-style-type: none;"> ${items.map((item) => `${TYPED.item}${item}`).join("\n\t")} </ul>`;

function tabText({ title, parts, portal }: Draft, marks: Marks, list: List): string {
  const body = flowing(parts, (part, section) => block(part, section, marks, list));
  return `${[...banner(portal), title, body, ...portalLines(portal)].join("\n\n")}\n`;
}

function block(part: Part, section: number, marks: Marks, list: List): string {
  switch (part.kind) {
    case "heading":
      return part.level === 1
        ? `${section} ${part.text}`
        : part.level === 2
          ? part.text
          : `${marks.heading}${part.text}`;
    case "paragraph":
      return part.text;
    case "item":
      return marked(part, marks);
    case "answer":
      return `-> ${part.text}`;
    case "table":
      return [...part.head, ...part.rows].map(tabRow).join("\n");
    case "keyed":
      return part.entries.map(({ key, items }) => `${key}\t${list(items)}`).join("\n");
  }
}

/** Further lines of a cell stand on lines of their own, under the first, as the recogniser saw them. */
function tabRow(places: Place[]): string {
  const depth = Math.max(...places.map((place) => (place === "covered" ? 0 : place.lines.length)));
  return Array.from({ length: depth }, (_, line) =>
    places.map((place) => (place === "covered" ? "" : (place.lines[line] ?? ""))).join("\t"),
  ).join("\n");
}
