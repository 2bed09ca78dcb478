import { squashed, words } from "../../notation/range";
import type { Section } from "../../read/outline";
import type { Item, Reading, Table } from "../../read/reading";

const HEADER = /^(?:구분|항목|분류|내용|세부내용|주요내용|비고)$/u;
const LABEL =
  /^(?:사업명|행사명|교육명|일시|기간|사업기간|장소|대상|참여인원|참여대상|참석자|인원|내용|주요내용|추진내용|프로그램|방법|규모|예산|소요예산|사업비|주최|주관|실적|추진실적|운영실적)$/u;

/** Whether a table is a list of labels and what they say: 장소 | …, 내용 | …. */
export function isRecord({ plain }: Reading, { rows }: Table): boolean {
  const labels = rows.map(({ cells: [first] }) => (first ? squashed(words(plain, first)) : ""));
  const named = labels.filter((label) => LABEL.test(label)).length;
  return rows.every(({ cells }) => cells.length === 2) && named >= 2;
}

/** The rows of such a table as the items of its section. */
export function itemsOfRecord({ plain }: Reading, section: Section, { rows }: Table): Section {
  const blocks = rows.flatMap(({ cells: [first, value] }): Item[] => {
    if (!first || !value || value.end <= value.start) return [];
    if (HEADER.test(squashed(words(plain, first))) && HEADER.test(squashed(words(plain, value))))
      return [];
    return [{ kind: "item", mark: "", depth: 2, start: first.start, end: value.end }];
  });
  return { ...section, blocks };
}
