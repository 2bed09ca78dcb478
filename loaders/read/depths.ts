import type { Block, Item } from "./reading";

/** Marks that some offices set where others set ○. */
const SMALL = /^[◦∘▸▹►▷▶➢➤❖]$/u;
const DASH = /^[-–―]$/u;
/** Depth of ○ and of what stands in its place. */
const OUTER = 2;
/** Numbers of points (가.) that dashes stand below as well. */
const LETTERED = /^[가-힣]\.$/u;

/**
 * Where a document has no ○, ◦ stands in its place, above the dashes: the depth of a mark is that of
 * its like in the same document.
 */
export function regraded(blocks: Block[]): Block[] {
  const items = blocks.filter((block): block is Item => block.kind === "item");
  const first = items.findIndex(({ mark }) => SMALL.test(mark));
  const taken = items.some(({ mark, depth }) =>
    depth === OUTER ? !/^\d/u.test(mark) : LETTERED.test(mark),
  );
  const below = first >= 0 && items.slice(first).some(({ mark }) => DASH.test(mark));
  const above = items.slice(0, Math.max(first, 0)).some(({ mark }) => DASH.test(mark));
  if (taken || !below || above) return blocks;
  return blocks.map((block) =>
    block.kind === "item" && SMALL.test(block.mark) ? { ...block, depth: OUTER } : block,
  );
}
