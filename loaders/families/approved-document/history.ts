import { squashed, words } from "../../notation/range";
import type { Context } from "../../passages/context";
import { readMilestones } from "../../passages/milestones";
import type { Section } from "../../read/outline";
import type { Milestone } from "../../schema/facts";

/** Titles of what has happened so far. */
const HISTORY = /^(?:그간|그동안)?의?(?:주요)?(?:추진|사업)?(?:경과|경위|연혁)(?:사항)?[:：]?$/u;

const isHistory = (title: string) => HISTORY.test(squashed(title).replace(/^[\d.Ⅰ-Ⅻ]+/u, ""));

/** The milestones of a section headed 추진경과, or of the items below one that is. */
export function readHistory(context: Context, section: Section): Milestone[] {
  if (isHistory(section.title)) return readMilestones(context, section);
  const { plain } = context.reading;
  return section.blocks.flatMap((block, index) => {
    if (block.kind !== "item" || !isHistory(words(plain, block))) return [];
    const after = section.blocks.slice(index + 1);
    const next = after.findIndex((other) => other.kind !== "item" || other.depth <= block.depth);
    const blocks = next < 0 ? after : after.slice(0, next);
    return readMilestones(context, { ...section, blocks });
  });
}
