import { heading } from "./marked-block";
import type { Block, Paragraph } from "./reading";

const NUMBER = /^(?:(\d{1,2})|([Ⅰ-Ⅻ]))\s?\.?$/u;
/** A title: a few words without a colon, and no sentence. */
const TITLE = /^[가-힣A-Za-z‘’'「][^:：\n\t]{1,28}[^.:：,?!\s]$/u;
/** Fewer numbers may count anything. */
const FEWEST = 3;
/** What the titles of office papers end in; the numbered rows of a table do not. */
const STANDARD =
  /(?:개요|배경|목적|근거|필요성|방향|현황|경과|경위|실적|성과|결과|계획|일정|내용|예산|방법|효과|사항|순서|의견|대책|방안|체계)(?:\s?\([^()]*\))?$/u;

/** A number that stands alone on its line, and the line below it. */
interface Numbered {
  index: number;
  number: number;
  lead: Paragraph;
  title: Paragraph;
}

/**
 * Headings that come apart, as they do out of boxes: `1` on a line, 추진배경 on the next. They are
 * headings where they count up from 1.
 */
export function withNumberedTitles(plain: string, blocks: Block[]): Block[] {
  const titles = inOrder(blocks.flatMap((_, index) => numberedAt(plain, blocks, index)));
  const standard = titles.filter(({ title }) =>
    STANDARD.test(plain.slice(title.start, title.end).trim()),
  );
  if (titles.length < FEWEST || 2 * standard.length < titles.length) return blocks;
  const at = new Map(titles.map((title) => [title.index, title]));
  return blocks.flatMap((block, index) => {
    const titled = at.get(index);
    if (titled) return [heading(plain, titled.title, 1, titled.lead.start)];
    return at.has(index - 1) ? [] : [block];
  });
}

function numberedAt(plain: string, blocks: Block[], index: number): Numbered[] {
  const [lead, title] = [blocks[index], blocks[index + 1]];
  if (lead?.kind !== "paragraph" || title?.kind !== "paragraph") return [];
  const found = NUMBER.exec(plain.slice(lead.start, lead.end).trim());
  if (!found || !TITLE.test(plain.slice(title.start, title.end).trim())) return [];
  const number = found[1] ? Number(found[1]) : (found[2]?.codePointAt(0) ?? 0) - ROMAN_ZERO;
  return [{ index, number, lead, title }];
}

/** The code point before Ⅰ. */
const ROMAN_ZERO = 0x215f;

/** Those that count up from 1, each the first that goes on with the one before it. */
function inOrder(titles: Numbered[]): Numbered[] {
  const found: Numbered[] = [];
  for (const title of titles) if (title.number === found.length + 1) found.push(title);
  return found;
}
