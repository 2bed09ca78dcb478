import type { Draft, Part } from "../drafts/draft";
import { numbered } from "./flow";
import type { Layout } from "./layout";
import { LOST, marked } from "./marks";
import { banner, portalLines } from "./portal-lines";

/** What a copy without tables leaves: every cell on a line of its own, empty ones gone. */
export const cells: Layout = {
  id: "cells",
  format: "txt",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(cellText(draft)),
};

function cellText({ title, parts, portal }: Draft): string {
  const lines = numbered(parts).flatMap(({ part, section }) => linesOf(part, section));
  const body = [...banner(portal), title, ...lines].join("\n");
  return `${[body, ...portalLines(portal)].join("\n\n")}\n`;
}

function linesOf(part: Part, section: number): string[] {
  switch (part.kind) {
    case "heading":
      return part.level === 1
        ? [`${section} ${part.text}`]
        : [part.level === 2 ? part.text : `${LOST.heading}${part.text}`];
    case "paragraph":
      return [part.text];
    case "item":
      return [marked(part, LOST)];
    case "answer":
      return [`-> ${part.text}`];
    case "table":
      return [...part.head, ...part.rows]
        .flat()
        .flatMap((place) => (place === "covered" ? [] : place.lines))
        .filter((line) => line !== "");
    case "keyed":
      return part.entries.flatMap(({ key, items }) => [
        `${LOST.item}${key}`,
        ...items.map((item) => `${LOST.sub}${item}`),
      ]);
  }
}
