import type { Range } from "../notation/range";
import type { Names } from "./names";

interface Token extends Range {
  print: string;
  /** What stands between it and the token before. */
  gap: string;
}

/** Runs of Hangul with what stands between them. */
function tokensIn(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/[가-힣]+/gu)].map((found) => {
    const gap = text.slice(last, found.index);
    last = found.index + found[0].length;
    return { start: found.index, end: last, print: found[0], gap };
  });
}

/** What may part an office from the name beside it, in one line. */
const BESIDE = /^(?:[ \t\u00a0]{1,6}|[ \t]{0,3}[:：★|│][ \t]{0,3}|[ \t]{0,2}[(（][ \t]?)$/u;
const BEHIND_NAME = /^[ \t\u00a0]{1,4}$/u;
const ADDRESS = /^(?:씨|님|군|양|선생님?|여사|어르신|학생)/u;

/** Names beside an office or a label: `과장 홍길동은`, `홍길동 팀장이`, `작성자: 홍길동`, `홍길동님`. */
export function titledNames(text: string, names: Names): Range[] {
  const tokens = tokensIn(text);
  return tokens.flatMap((token, index) => {
    const length = nameLength(text, tokens, index, names);
    return length > 0 ? [{ start: token.start, end: token.start + length }] : [];
  });
}

/** How many syllables of a token are a name that an office, a label or an address vouches for. */
function nameLength(text: string, tokens: Token[], index: number, names: Names): number {
  const token = tokens[index];
  if (!token) return 0;
  const before = BESIDE.test(token.gap) ? roleBefore(tokens, index) : null;
  const behindRole = before !== null && names.isRole(before);
  if (
    behindRole &&
    /[:：\t|│]/u.test(token.gap) &&
    token.print.length >= 3 &&
    names.isListed(token.print)
  )
    return token.print.length;
  const beforeOffice = isTitled(tokens[index + 1], names);
  const ends = beforeOffice || !/[ \t]/u.test(text.charAt(token.end));
  const length = names.likelyLength(token.print, ends);
  const addressed = behindRole || beforeOffice || ADDRESS.test(token.print.slice(length));
  return addressed ? length : 0;
}

/** Titles that a person bears, not roles that any word may describe: 담당, 강사. */
const TITLE =
  /(?:주무관|팀장|과장|국장|본부장|실장|담당관|기획관|단장|센터장|소장|관장|부장|계장|처장|서기관|사무관|위원장?|의원|회장|대표|이사|간사|교수|박사|매니저)(?:님)?(?:은|는|이|가|을|를|의|에게|께서|께|와|과|도)?$/u;
/** What ends a phrase or names an office: a name may stand behind it. */
const BEFORE_NAME =
  /(?:[과팀국구시실단소관터청원]|은|는|을|를|이|가|에|에서|로|고|며|와|및|[팀과국]장|주무관|위원)$/u;

/**
 * Names of two syllables in front of a title: `홍길 팀장이 설명하고`. They stand behind a mark, an office
 * or the end of a phrase, or the document names them elsewhere (`known`).
 */
export function shortNames(text: string, names: Names, known: Set<string>): Range[] {
  const tokens = tokensIn(text);
  return tokens.filter(({ print, gap }, index) => {
    const after = tokens[index + 1];
    const last = tokens[index - 1];
    if (!after || print.length !== 2 || !BEHIND_NAME.test(after.gap) || !TITLE.test(after.print))
      return false;
    if (known.has(print)) return true;
    const begins = !last || !/^[ \t\u00a0]*$/u.test(gap) || BEFORE_NAME.test(last.print);
    return begins && names.isShort(print);
  });
}

const isTitled = (after: Token | undefined, names: Names) =>
  after !== undefined && BEHIND_NAME.test(after.gap) && isAddressed(after.print, names);

/** The word in front; two single syllables are one word set apart: 과 장. */
function roleBefore(tokens: Token[], index: number): string | null {
  const last = tokens[index - 1];
  const first = tokens[index - 2];
  if (!last) return null;
  const apart =
    last.print.length === 1 && first?.print.length === 1 && /^[ \t]{1,4}$/u.test(last.gap);
  return apart ? first.print + last.print : last.print;
}

/** An office, perhaps with a particle: 팀장이, 위원님께서; or a form of address. */
function isAddressed(word: string, names: Names): boolean {
  if (ADDRESS.test(word)) return true;
  const bare = word.replace(/(?:님)?(?:은|는|이|가|을|를|의|에게|께서|와|과|도)?$/u, "");
  return names.isOffice(word) || (bare !== "" && names.isOffice(bare));
}
