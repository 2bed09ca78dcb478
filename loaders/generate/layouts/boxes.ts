import type { Draft, Part, Place } from "../drafts/draft";
import { flowing } from "./flow";
import { widthOf, wordsOf } from "./grid";
import type { Layout } from "./layout";
import { TYPED, marked } from "./marks";
import { banner, portalLines } from "./portal-lines";

/** Plain text with tables drawn in box characters. */
export const boxes: Layout = {
  id: "boxes",
  format: "txt",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(boxText(draft)),
};

function boxText({ title, parts, portal }: Draft): string {
  const body = flowing(parts, block);
  return `${[...banner(portal), title, body, ...portalLines(portal)].join("\n\n")}\n`;
}

function block(part: Part, section: number): string {
  switch (part.kind) {
    case "heading":
      return part.level === 1
        ? `${section}. ${part.text}`
        : `${part.level === 2 ? "" : TYPED.heading}${part.text}`;
    case "paragraph":
      return part.text;
    case "item":
      return ` ${marked(part, TYPED)}`;
    case "answer":
      return `   → ${part.text}`;
    case "table":
      return box([...part.head, ...part.rows], part.head.length);
    case "keyed":
      return part.entries
        .map(({ key, items }) =>
          [` ${TYPED.item}${key}`, ...items.map((item) => `  ${TYPED.sub}${item}`)].join("\n"),
        )
        .join("\n");
  }
}

/** Hangul, Han and full-width forms take two places of a fixed-width font. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

const placesOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

function box(rows: Place[][], headRows: number): string {
  const widths = Array.from({ length: widthOf(rows) }, (_, column) =>
    Math.max(1, ...rows.map((row) => placesOf(wordsOf(row[column] ?? "covered")))),
  );
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => "─".repeat(width + 2)).join(middle)}${right}`;
  const lines = rows.map((row) => {
    const cells = widths.map((width, column) => {
      const words = wordsOf(row[column] ?? "covered");
      return ` ${words}${" ".repeat(width - placesOf(words))} `;
    });
    return `│${cells.join("│")}│`;
  });
  const divided =
    headRows > 0
      ? [...lines.slice(0, headRows), rule("├", "┼", "┤"), ...lines.slice(headRows)]
      : lines;
  return [rule("┌", "┬", "┐"), ...divided, rule("└", "┴", "┘")].join("\n");
}
