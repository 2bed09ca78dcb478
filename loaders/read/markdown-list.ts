import type { Block, Item } from "./reading";

/** Depth of a list that stands on its own: that of the mark ○. */
const OUTERMOST = 2;
const BULLET = /^( *)[*-]\s+$/u;

/**
 * In Markdown not the bullet tells how deep an item stands but how far it is indented: `* item`,
 * `  - part of it`. Below an item with another mark (○) a list stands one deeper.
 */
export function withListDepths(text: string, blocks: Block[]): Block[] {
  const indents: number[] = [];
  let outermost = OUTERMOST;
  return blocks.map((block) => {
    const indent = block.kind === "item" ? bulletIndent(text, block) : null;
    if (block.kind !== "item" || indent === null) {
      const begins =
        block.kind === "heading" || (block.kind === "item" && block.depth <= OUTERMOST);
      if (begins) indents.length = 0;
      if (block.kind === "heading") outermost = OUTERMOST;
      else if (block.kind === "item" && block.depth <= OUTERMOST) outermost = block.depth + 1;
      return block;
    }
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    return { ...block, depth: outermost + indents.length - 1 };
  });
}

/** How many blanks stand before the bullet of an item; null where none leads its line. */
function bulletIndent(text: string, { start }: Item): number | null {
  const lead = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return BULLET.exec(lead)?.[1]?.length ?? null;
}
