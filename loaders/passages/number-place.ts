import { type Range, squashed, trimmed } from "../notation/range";
import type { RoledNumeral } from "../notation/role";
import type { Block, Reading, Table } from "../read/reading";
import type { NumberRole } from "../schema/facts";

/** What the numerals of a column or row are, by the words that head it. */
const HEADED: [NumberRole, RegExp][] = [
  ["ordinal", /^(?:연번|순번|번호|순서|NO\.?|No\.?|no\.?)$/u],
  ["percentage", /%|[가-힣][률율](?:\(|$)|비율|대비/u],
  ["quantity", /^(?:수량|물량|일수|시간)(?:\(|$)/u],
  ["quantity", /\(점\)|점수|만족도|면적|㎡|평점/u],
  ["code", /코드|통계목|편성목/u],
];

/** Numerals whose place in the document tells what they are: numbers of headings, rows and pages. */
export function numeralsByPlace({ plain, blocks }: Reading): RoledNumeral[] {
  return [
    ...blocks.flatMap((block) => leadOf(plain, block)),
    ...blocks.flatMap((block) =>
      block.kind === "table" ? [...rowNumbers(plain, block), ...headedCells(plain, block)] : [],
    ),
    ...contentsPages(plain),
  ];
}

const digitsIn = (plain: string, { start, end }: Range, role: NumberRole): RoledNumeral[] =>
  [...plain.slice(start, end).matchAll(/\d+/gu)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    role,
  }));

/** The number of a heading, or the mark of an item: 2. · 3) */
function leadOf(plain: string, block: Block): RoledNumeral[] {
  if (block.kind === "heading")
    return digitsIn(plain, { start: block.lead, end: block.start }, "ordinal");
  if (block.kind !== "item" || !/\d/u.test(block.mark)) return [];
  const start = plain.lastIndexOf(block.mark, block.start);
  return start < 0 || block.start - start > block.mark.length + 4
    ? []
    : digitsIn(plain, { start, end: start + block.mark.length }, "ordinal");
}

/** 1, 2, 3 … in the rows of a table that counts them, or in front of them where cells are not drawn. */
function rowNumbers(plain: string, { rows }: Table): RoledNumeral[] {
  const numbers: RoledNumeral[] = [];
  for (const { cells } of rows) {
    const start = cells[0] ? trimmed(plain, cells[0]).start : 0;
    const inside = /^\d{1,3}(?=[\s.)]|$)/u.exec(plain.slice(start, cells[0]?.end ?? start));
    const before = /(?<![\d.,])(\d{1,3})[.)]?\s{1,3}$/u.exec(
      plain.slice(Math.max(0, start - 8), start),
    );
    const digits = inside?.[0] ?? before?.[1] ?? "";
    const at = inside ? start : start - (before?.[0].length ?? 0);
    if (Number(digits) === numbers.length + 1)
      numbers.push({ start: at, end: at + digits.length, role: "ordinal" });
  }
  return numbers.length > 1 ? numbers : [];
}

const FIGURE = /^[\d,.]+$/u;

/** Cells that hold but a numeral, under or beside words that say what it is. */
function headedCells(plain: string, { rows }: Table): RoledNumeral[] {
  const heads: string[] = [];
  return rows.flatMap(({ cells }) => {
    const label = cells[0] ? squashed(plain.slice(cells[0].start, cells[0].end)) : "";
    return cells.flatMap((cell, at) => {
      const inside = trimmed(plain, cell);
      const print = plain.slice(inside.start, inside.end);
      if (!FIGURE.test(print)) {
        if (print !== "") heads[at] = squashed(print);
        return [];
      }
      const role = roleUnder(heads[at] ?? "") ?? roleUnder(label);
      return role === null ? [] : [{ ...inside, role }];
    });
  });
}

const roleUnder = (head: string) => HEADED.find(([, words]) => words.test(head))?.[0] ?? null;

/** An entry of a table of contents: its number, its title, leaders, its page. */
const ENTRY = /\s*(?:[Ⅰ-Ⅻ]|\d{1,2})?\s*[.)]?\s*[^\d\n]{2,60}?[\s.·…‥]+(\d{1,3})(?![\d.,년월일])/uy;

/** The pages of tables of contents (목차): numbers that do not fall, one behind each title. */
function contentsPages(plain: string): RoledNumeral[] {
  let from = 0;
  return [...plain.matchAll(/목\s{0,3}차(?=\s)/gu)].flatMap(({ index, 0: heading }) => {
    if (index < from) return [];
    const pages = pagesFrom(plain, index + heading.length);
    from = pages.at(-1)?.end ?? from;
    return pages.length > 1 ? pages : [];
  });
}

function pagesFrom(plain: string, start: number): RoledNumeral[] {
  const pages: RoledNumeral[] = [];
  let page = 0;
  ENTRY.lastIndex = start;
  for (let found = ENTRY.exec(plain); found; found = ENTRY.exec(plain)) {
    if (Number(found[1]) < page) break;
    page = Number(found[1]);
    const end = ENTRY.lastIndex;
    pages.push({ start: end - (found[1]?.length ?? 0), end, role: "page" });
  }
  return pages;
}
