import type { Draft, Part, Place } from "../drafts/draft";
import { flowing } from "./flow";
import { widthOf, wordsOf } from "./grid";
import type { Layout } from "./layout";
import { banner, portalLines } from "./portal-lines";

/** Markdown: headings by #, tables by pipes. */
export const pipes: Layout = {
  id: "pipes",
  format: "md",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(markdown(draft)),
};

function markdown({ title, parts, portal }: Draft): string {
  const body = flowing(parts, block);
  return `${[...banner(portal), `# ${title}`, body, ...portalLines(portal)].join("\n\n")}\n`;
}

function block(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level + 1)} ${part.text}`;
    case "paragraph":
      return part.text;
    case "item":
      return part.depth === "note"
        ? `※ ${part.text}`
        : `${part.depth === 1 ? "*" : "  -"} ${part.text}`;
    case "answer":
      return `  -> ${part.text}`;
    case "table":
      return table(part.head, part.rows);
    case "keyed":
      return part.entries
        .map(({ key, items }) => [`**${key}**`, "", ...items.map((item) => `* ${item}`)].join("\n"))
        .join("\n\n");
  }
}

/** Markdown knows one line of headers; a table without one gets an empty one. */
function table(head: Place[][], rows: Place[][]): string {
  const width = widthOf([...head, ...rows]);
  const [first = Array.from({ length: width }, (): Place => "covered"), ...more] = head;
  const rule = `|${"---|".repeat(width)}`;
  return [line(first), rule, ...[...more, ...rows].map(line)].join("\n");
}

const line = (row: Place[]) =>
  `| ${row.map((place) => wordsOf(place, "<br>").replaceAll("|", "\\|")).join(" | ")} |`;
