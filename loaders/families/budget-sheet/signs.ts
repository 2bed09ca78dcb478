import { squashed } from "../../notation/range";
import type { Reading } from "../../read/reading";

/** What the form of a project sheet prints; a reading with most of it is one. */
const FORM = [
  /사업비/u,
  /예산총괄|예산액/u,
  /산출근거/u,
  /추진일정|추진경위/u,
  /결산현황/u,
  /사업담당자|추진실적/u,
];

/** What other forms print in its place. */
const KIN = [
  /사업비|소요예산|세부사업/u,
  /예산(?:총괄|현황|내역|요구|편성)|예산안?액?\(?[안A-Z]?\)?/u,
  /산출(?:근거|내역|기초)/u,
  /추진(?:일정|경위|계획)|향후계획/u,
  /결산|집행(?:현황|액|률)|불용액/u,
  /사업담당자|추진실적|사업실적|성과지표/u,
];

/** What a paper that explains a budget calls itself at its head. */
const NAME =
  /예산(?:안|\(안\))?(?:주요)?(?:세부)?(?:사업)?(?:별)?(?:설명(?:서|자료)|개요서)|(?:세부|주요|단위|정책)사업(?:별)?(?:예산)?설명(?:서|자료)|사업설명서|성과(?:계획|보고)서|사업별?예산서|세출결산(?:사업별)?(?:설명서|명세서)|결산서|세입[·ㆍ]?세출예산서/u;
/** So far its name stands from the beginning, spaces left out. */
const HEAD = 200;
/** How surely a paper that bears such a name is one; a decision's own header outweighs it. */
const NAMED = 0.75;
/** How surely one that prints all of the form is: a plan may print it, too, below its own number. */
const FORMED = 0.85;
/** Words of its kin alone are a guess, and none where a plan or letter ends: 붙임 …, 끝. */
const GUESSED = 0.55;
const ENDS_AS_DECISION = /붙임|별첨|행정사항|협조사항|끝\.$/u;

/** What may stand beside the name: its year, the office, a draft's mark. */
const BESIDE = 24;

/** Whether a line is the name of such a paper, not of what it is about: 2019년도 예산 사업설명서. */
export function isPaperName(line: string): boolean {
  const tight = squashed(line);
  const name = NAME.exec(tight);
  const behind = name ? tight.slice(name.index + name[0].length) : "";
  const beside = /^[(（[]?단위|^(?:담당|소관)?부서|^(?:세부)?사업명|^회계/u.test(behind)
    ? 0
    : behind.length;
  return name !== null && name.index + beside <= BESIDE;
}

/** The year in front of the name: 2019년도 예산 사업설명서; null where the head names none. */
export function paperYear(plain: string): number | null {
  const tight = squashed(plain.slice(0, 3 * HEAD)).slice(0, HEAD);
  const name = NAME.exec(tight) ?? STATEMENT_NAME.exec(tight);
  const before = name ? tight.slice(Math.max(0, name.index - 24), name.index) : "";
  const year = /(?<!\d)(20\d\d)(?:년도?|회계연도)?[^\d\n]{0,16}$/u.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

const STATEMENT_NAME = /(?:세입·?)?(?:세출)?예산(?:안|\(안\))?사업명세서/u;

/** How surely a reading is a project sheet: the share of its signs, or that it calls itself so. */
export function sheetShare({ plain }: Reading): number {
  const tight = squashed(plain);
  const named = NAME.test(tight.slice(0, HEAD)) ? NAMED : 0;
  const guessed = ENDS_AS_DECISION.test(tight) ? 0 : Math.min(GUESSED, share(KIN, tight));
  return Math.max(named, Math.min(FORMED, share(FORM, tight)), guessed);
}

const share = (signs: RegExp[], text: string) =>
  signs.filter((sign) => sign.test(text)).length / signs.length;
