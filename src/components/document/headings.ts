import type { Block } from "./load.js";

/** Headings of a document stand below the page's own. */
const NAMES = ["h3", "h4", "h5", "h6"] as const;

/**
 * The element of each heading among the blocks, by how many headings stand over it: documents skip
 * levels, and pages must not.
 */
export function headingNames(blocks: readonly Block[]): ReadonlyMap<Block, (typeof NAMES)[number]> {
  const names = new Map<Block, (typeof NAMES)[number]>();
  const over: number[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const level = block.level ?? 1;
    while ((over.at(-1) ?? 0) >= level) over.pop();
    names.set(block, NAMES[over.length] ?? "h6");
    over.push(level);
  }
  return names;
}
