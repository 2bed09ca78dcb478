import type { Range } from "../notation/range";
import type { Names } from "./names";
import { BEHIND_NAME, type Token, tokensIn } from "./tokens";

/** What may part an office from the name beside it, in one line. */
const BESIDE = /^(?:[ \t\u00a0]{1,6}|[ \t]{0,3}[:：★|│][ \t]{0,3}|[ \t]{0,2}[(（][ \t]?)$/u;
const ADDRESS = /^(?:씨|님|군|양|선생님?|여사|어르신|학생|귀하)/u;

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
    (/[:：]/u.test(token.gap) || (/[\t|│]/u.test(token.gap) && isHeldAlone(before, names))) &&
    token.print.length >= 3 &&
    names.isListed(token.print) &&
    isAlone(tokens[index + 1], names)
  )
    return token.print.length;
  const beforeOffice = isTitled(tokens[index + 1], names);
  const ends = beforeOffice || !/[ \t]/u.test(text.charAt(token.end));
  const length = names.likelyLength(token.print, ends);
  const addressed = behindRole || beforeOffice || ADDRESS.test(token.print.slice(length));
  return addressed ? length : 0;
}

/** Labels, and offices of the house itself; behind others any note may stand: 위원 | 위촉직. */
const isHeldAlone = (role: string, names: Names) =>
  !names.isOffice(role) || /(?:주무관|팀장|과장|국장|담당자?)$/u.test(role);

/** A rare name is told by what ends it: no further word but 외, 등 or an office. */
const isAlone = (after: Token | undefined, names: Names) =>
  after === undefined ||
  !/^[ \t]{0,4}$/u.test(after.gap) ||
  /^[외등]$/u.test(after.print) ||
  names.isRole(after.print);

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
