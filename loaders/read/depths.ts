import type { Block, Item } from "./reading";

/** Marks that some offices set where others set ○. */
const SMALL = /^[◦∘▸▹►▷▶➢➤❖]$/u;
const DASH = /^[-–―]$/u;
const CIRCLED = /^[①-⑳]$/u;
/** Depth of ○ and of what stands in its place. */
const OUTER = 2;
/** Numbers of points (가.) that dashes stand below as well. */
const LETTERED = /^[가-힣]\.$/u;

/** Marks at the depth that their document gives them. */
export const regraded = (blocks: Block[]): Block[] => circledAbove(smallAbove(blocks));

/**
 * ① stands above what comes below it in its document: above dashes in their place, and they below it
 * (`○ … ① … - … - … ② … -`); above ○ in that of □. Where a dash or ○ comes first, the numbers count
 * what stands below it.
 */
function circledAbove(blocks: Block[]): Block[] {
  const kinds = blocks.map((block) => kindOf(block));
  const following = followingOf(kinds);
  /** The last mark that stands with dashes or above them, and the last with ○ or above. */
  const before: Record<"dash" | "ring", MarkKind> = { dash: null, ring: null };
  let over: "dash" | "ring" | null = null;
  return blocks.map((block, index) => {
    const kind = kinds[index] ?? null;
    if (kind === "outer" || (kind === "ring" && over === "dash")) over = null;
    if (kind === "circled") over ??= headed(following[index] ?? null, before);
    if (kind !== null && kind !== "circled") before.dash = kind;
    if (kind === "outer" || kind === "ring") before.ring = kind;
    return kind === null || over === null ? block : deepened(block, kind, over);
  });
}

/** What a number heads; one right before the next ○ of a list is the last below the one before it. */
const headed = (next: MarkKind, before: Record<"dash" | "ring", MarkKind>) =>
  (next === "dash" || next === "ring") && before[next] !== next ? next : null;

function deepened(block: Block, kind: MarkKind, over: "dash" | "ring"): Block {
  if (block.kind !== "item") return block;
  if (kind === "circled") return { ...block, depth: over === "ring" ? OUTER - 1 : OUTER + 1 };
  return kind === "dash" && over === "dash" ? { ...block, depth: OUTER + 2 } : block;
}

/** For each mark the next that is no circled number. */
function followingOf(kinds: MarkKind[]): MarkKind[] {
  let next: MarkKind = null;
  return kinds
    .toReversed()
    .map((kind) => {
      const following = next;
      if (kind !== null && kind !== "circled") next = kind;
      return following;
    })
    .toReversed();
}

type MarkKind = "outer" | "ring" | "circled" | "dash" | null;

function kindOf(block: Block): MarkKind {
  if (block.kind !== "item") return block.kind === "heading" ? "outer" : null;
  if (CIRCLED.test(block.mark)) return "circled";
  if (DASH.test(block.mark)) return "dash";
  if (block.depth === OUTER) return "ring";
  return block.depth < OUTER ? "outer" : null;
}

/**
 * Where a document has no ○, ◦ stands in its place, above the dashes: the depth of a mark is that of
 * its like in the same document.
 */
function smallAbove(blocks: Block[]): Block[] {
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
