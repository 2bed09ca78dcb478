import type { Part } from "../drafts/draft";

/** A part with the number of the section it stands in, from 1. */
export interface NumberedPart {
  part: Part;
  section: number;
}

/** Parts with the number of their section: outermost headings count. */
export function numbered(parts: readonly Part[]): NumberedPart[] {
  let section = 0;
  return parts.map((part) => {
    if (part.kind === "heading" && part.level === 1) section += 1;
    return { part, section };
  });
}

const isListed = ({ kind }: Part) => kind === "item" || kind === "answer";

/** Printed parts one under the other: items of a list in lines, other parts with a blank line between. */
export function flowing(
  parts: readonly Part[],
  print: (part: Part, section: number) => string,
): string {
  return numbered(parts)
    .map(({ part, section }, at) => {
      const before = parts[at - 1];
      const joint = before === undefined ? "" : isListed(before) && isListed(part) ? "\n" : "\n\n";
      return `${joint}${print(part, section)}`;
    })
    .join("");
}
