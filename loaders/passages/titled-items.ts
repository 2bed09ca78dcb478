import { type Range, squashed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Item } from "../read/reading";

/** Titles of parts of a paper, which some offices lead with the mark of an item: ㅇ 추진실적. */
const TITLE =
  /^(?:[’'‘]?\d{2,4}년도?)?(?:주요|세부|그간|최근\d년(?:간|도)?|연도별|월별)?(?:의)?(?:사업|추진|집행|결산|예산|운영)?(?:목적|근거|배경|개요|규모|기간|내용|실적|성과|경위|경과|일정|계획|현황|결산|예산|성과지표|효과)(?:및[가-힣]{2,6})?(?:\([^()]*\))*$/u;
const LONGEST = 40;

/**
 * A section divided at items that are titles with something below them. What stands below one is a
 * section of its own, up to the next item that is not deeper; the calculation basis is left alone.
 */
export function dividedAtTitles(plain: string, section: Section): Section[] {
  const parts: Section[] = [{ ...section, blocks: [] }];
  let depth = Infinity;
  section.blocks.forEach((block, index) => {
    if (block.kind === "item" && depthOf(block) <= depth) {
      const isTitle = isTitleOf(plain, block, section.blocks[index + 1]);
      const title = words(plain, block);
      if (isTitle) parts.push(titled(section, title, block));
      else if (depth < Infinity) parts.push({ ...section, start: block.start, blocks: [] });
      depth = isTitle ? depthOf(block) : Infinity;
      if (isTitle) return;
    }
    parts.at(-1)?.blocks.push(block);
  });
  return parts.map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? section.end }));
}

const titled = (section: Section, title: string, { start }: Range): Section => ({
  ...section,
  title,
  path: [...section.path, title],
  places: [...section.places, title],
  level: section.level + 1,
  start,
  blocks: [],
});

/** Numbering stands above a dash: 가. 나. above -. */
const depthOf = ({ depth, mark }: Item) => (/^[가-하]/u.test(mark) ? depth - 0.5 : depth);

/** Whether an item names a part, and a table or deeper items follow. */
function isTitleOf(
  plain: string,
  item: Item,
  next: Section["blocks"][number] | undefined,
): boolean {
  const tight = squashed(words(plain, item)).replace(/[:：]$/u, "");
  const below = next?.kind === "table" || (next?.kind === "item" && depthOf(next) > depthOf(item));
  return below && tight.length <= LONGEST && TITLE.test(tight);
}
