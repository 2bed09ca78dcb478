import type { Draft, Part, Place } from "../drafts/draft";
import { numbered } from "./flow";
import { TYPED, marked } from "./marks";

/** What a word processor's document is made of: a line, or a table with its head on top. */
export type TypedPart =
  /** `level` 0 is the title, 1 to 3 headings; null for what is none. */
  | { kind: "line"; text: string; level: 0 | 1 | 2 | 3 | null }
  | { kind: "table"; head: Place[][]; rows: Place[][] };

/** A draft as it is typed into a word processor: marks and numbers are letters. */
export function typed({ title, parts }: Draft): TypedPart[] {
  const body = numbered(parts).flatMap(({ part, section }) => typedPart(part, section));
  return [{ kind: "line", text: title, level: 0 }, ...body];
}

const line = (text: string): TypedPart => ({ kind: "line", text, level: null });

function typedPart(part: Part, section: number): TypedPart[] {
  switch (part.kind) {
    case "heading": {
      const { level, text } = part;
      const lead = level === 1 ? `${section} ` : level === 2 ? "" : TYPED.heading;
      return [{ kind: "line", text: `${lead}${text}`, level }];
    }
    case "paragraph":
      return [line(part.text)];
    case "item":
      return [line(marked(part, TYPED))];
    case "answer":
      return [line(`-> ${part.text}`)];
    case "table":
      return [part];
    case "keyed":
      return part.entries.flatMap(({ key, items }) => [
        line(`${TYPED.item}${key}`),
        ...items.map((item) => line(`${TYPED.sub}${item}`)),
      ]);
  }
}
