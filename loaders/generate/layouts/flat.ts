import type { Draft, Part } from "../drafts/draft";
import { wordsOf } from "./grid";
import type { Layout } from "./layout";
import { TYPED, marked } from "./marks";
import { banner, portalLines } from "./portal-lines";

/** What the portal's conversion leaves of a body: everything on one line. */
export const flat: Layout = {
  id: "flat",
  format: "txt",
  families: ["approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(flatText(draft)),
};

function flatText({ title, parts, portal }: Draft): string {
  const body = parts.map(words).filter((text) => text !== "");
  return `${[...banner(portal), title, body.join(" "), ...portalLines(portal)].join("\n\n")}\n`;
}

function words(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `󰏚 ${part.text}`;
    case "paragraph":
      return part.text;
    case "item":
      return marked(part, TYPED);
    case "answer":
      return `-> ${part.text}`;
    case "table":
      return [...part.head, ...part.rows]
        .flat()
        .map((place) => wordsOf(place))
        .filter((text) => text !== "")
        .join(" ");
    case "keyed":
      return part.entries
        .map(({ key, items }) =>
          [`󰏚 ${key}`, ...items.map((item) => `${TYPED.item}${item}`)].join(" "),
        )
        .join(" ");
  }
}
