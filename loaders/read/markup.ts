import { Tokenizer, parseFragment } from "parse5";
import type { Range } from "../notation/range";
import { halfWidth } from "./half-width";

/** Elements whose tags end a line; any other known element is blanked in place. */
const LINES = new Set(
  "p li ul ol br div tr table thead tbody caption dl dt dd h1 h2 h3 h4 h5 h6 hr".split(" "),
);
const INLINE = new Set(
  "span b strong i em u sup sub a img input font td th label small code".split(" "),
);
const LISTS = new Set(["ul", "ol", "table"]);

/** A tag of an HTML island in a text. */
export interface Tag extends Range {
  name: string;
  closes: boolean;
  /** 1 where it opens a list or table, -1 where it closes one, else 0. */
  nests: -1 | 0 | 1;
  checked: boolean | null;
  /** How many rows and columns a cell of a table spans; 1 for any other tag. */
  rowSpan: number;
  colSpan: number;
}

/** No honest cell spans more. */
const WIDEST = 200;

/** Every tag of known HTML in a text. `<주요 내용>` is none: a tag's name begins with a letter a–z. */
export function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  if (!text.includes("<")) return tags;
  const nothing = () => undefined;
  const add = (token: TagToken, nests: -1 | 1) => {
    const { tagName: name, location } = token;
    if (!location || !(LINES.has(name) || INLINE.has(name))) return;
    const checkbox = name === "input" && token.attrs.some(({ value }) => value === "checkbox");
    tags.push({
      start: location.startOffset,
      end: location.endOffset,
      name,
      closes: nests < 0,
      nests: LISTS.has(name) ? nests : 0,
      ...spansOf(token),
      checked: checkbox ? token.attrs.some((attr) => attr.name === "checked") : null,
    });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        add(token, 1);
      },
      onEndTag: (token) => {
        add(token, -1);
      },
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(text, true);
  return tags;
}

function spansOf({ attrs }: TagToken): Pick<Tag, "rowSpan" | "colSpan"> {
  const span = (name: string) => {
    const printed = attrs.find((attr) => attr.name === name)?.value ?? "1";
    return Math.min(WIDEST, Math.max(1, Number.parseInt(printed, 10) || 1));
  };
  return { rowSpan: span("rowspan"), colSpan: span("colspan") };
}

interface TagToken {
  tagName: string;
  attrs: { name: string; value: string }[];
  location: { startOffset: number; endOffset: number } | null;
}

function blank({ name, checked, start, end }: Tag): string {
  const first = checked === null ? (LINES.has(name) ? "\n" : " ") : checked ? "■" : "□";
  return first.padEnd(end - start);
}

function decoded(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  const value = node && "value" in node ? node.value : entity;
  return value === "\u00a0" ? " " : value;
}

/**
 * The text with its tags and entities blanked, of the same length: tags that end a line become a
 * line break, checkboxes ■ or □, entities the character they stand for.
 */
export function withoutMarkup(text: string, tags: Tag[]): string {
  let plain = "";
  let at = 0;
  for (const tag of tags) {
    plain += text.slice(at, tag.start) + blank(tag);
    at = tag.end;
  }
  plain += text.slice(at);
  // Markdown's bold is markup too.
  plain = plain.replace(/\*\*(?=\S)([^*\n]+)\*\*/gu, "  $1  ");
  return halfWidth(plain).replace(/&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/giu, (entity) =>
    decoded(entity).padEnd(entity.length).slice(0, entity.length),
  );
}
