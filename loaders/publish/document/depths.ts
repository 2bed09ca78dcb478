import type { Block } from "./blocks";

/** How many headings stand over each heading; null for what is none. */
export function depthsOf(blocks: readonly Pick<Block, "kind" | "level">[]): (number | null)[] {
  const over: number[] = [];
  return blocks.map(({ kind, level }) => {
    if (kind !== "heading") return null;
    const own = level ?? 1;
    while ((over.at(-1) ?? 0) >= own) over.pop();
    over.push(own);
    return over.length - 1;
  });
}
