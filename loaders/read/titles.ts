import type { Range } from "../notation/range";
import { HEADING_RANK, type Mark } from "./marks";

/** The titles that sections of Korean office papers bear, whatever they are about. */
const STANDARD = [
  "(?:회의|간담회|협의회|심의|행사|교육|사업|추진|운영|점검|심사|평가)개요",
  "추진(?:배경|근거|목적|방향|현황|경과|경위|실적|결과|계획|일정|내용)",
  "주요(?:논의)?(?:내용|사항|결과|의견|안건)",
  "(?:논의|회의|토의|협의|심의|검토)(?:내용|사항|결과|의견)",
  "(?:건의|협조|행정|조치)사항",
  "질의응답|질의및답변|의견수렴",
  "(?:진행|회의)순서|진행일정|세부일정|시간계획",
  "소요예산|예산내역|집행내역|산출내역|기대효과",
  "향후(?:추진)?(?:계획|일정)",
]
  .join("|")
  // Each syllable may be set apart: 진 행 순 서.
  .replace(/(?<=[가-힣])(?=[가-힣(])|(?<=\)\??)(?=[가-힣(])/gu, "[ ]?");

/** A title stands alone: a colon makes a label of it, a particle or 보고 part of a sentence or name. */
const TITLE = new RegExp(
  `(?<=^|\\s)(?:${STANDARD})(?=\\s)(?!\\s*[:：(]|\\s+(?:보고|알림|통보|통지|수립|변경|안내|제출|공유|송부|회신|및|등|관련)(?![가-힣]*\\s*[:：]))`,
  "gu",
);

/** A passage with fewer has none: a sentence may hold one such word. */
const FEWEST = 2;

/**
 * The standard titles of a passage that has lost its marks, as marks of headings without a print.
 * Offsets count from `start`.
 */
export function titlesWithoutMark(text: string, start: number): (Mark & { title: Range })[] {
  const found = Array.from(text.matchAll(TITLE), ({ index, 0: { length } }) => {
    const title = { start: start + index, end: start + index + length };
    return { mark: "", rank: HEADING_RANK, ...title, title };
  });
  // With nothing before the next title it belongs to the name of the paper: … 회의 결과 회의개요.
  const titles = found.filter(
    ({ end }, index) =>
      text.slice(end - start, (found[index + 1]?.start ?? Infinity) - start).trim() !== "",
  );
  return titles.length < FEWEST ? [] : titles;
}

/** An entry of a table of contents: its number, its title, leaders, its page. */
const ENTRY =
  /(?:[Ⅰ-Ⅻ]|\d{1,2})\.?\s{1,4}[^\dⅠ-Ⅻ\n][^Ⅰ-Ⅻ\n]{1,40}?[\s.·…‥∙]{1,60}\d{1,3}(?=\s)\s*/uy;

/** Where the entries of a table of contents stand behind 목차; null without one. */
export function contentsIn(text: string, start: number): Range | null {
  for (const found of text.matchAll(/(?<![가-힣])(?:목\s?차|차\s?례)\s+/gu)) {
    let end = found.index + found[0].length;
    const first = end;
    for (ENTRY.lastIndex = end; ENTRY.test(text); ENTRY.lastIndex = end) end = ENTRY.lastIndex;
    if (end > first) return { start: start + first, end: start + end };
  }
  return null;
}

/** A line of a table of contents: a title, leaders or a wide gap, and a page. */
export function isContentsLine(line: string): boolean {
  const page = /\s?\d{1,3}$/u.exec(line.slice(-4));
  const before = page ? line.slice(0, line.length - page[0].length).slice(-12) : "";
  return /(?:[.·…‥∙•]\s?){3}$/u.test(before.trimEnd());
}
