import type { Range } from "../notation/range";
import type { Names } from "./names";
import { BEHIND_NAME, tokensIn } from "./tokens";

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

/** Offices that one person holds, and labels of a person: nobody describes them by a word behind. */
const HOLDER =
  /(?:주무관|팀장|과장|국장|본부장|실장|담당관|기획관|단장|센터장|관장|부장|계장|서기관|사무관)$/u;
const LABEL = /(?:자|인|성명|이름|성함|담당)$/u;
/** What ends the name: the end of the line or cell, a mark, a blank before a number. */
const END = /^(?:[ \t]*(?:$|[\n\r|│,、·/()（）☎☏\t])|[ \t]{1,4}\d)/u;

/** Names of two syllables alone behind an office or a label: `팀장 홍길`, `담당자 : 김견`. */
export function shortNamesBehind(text: string, names: Names): Range[] {
  const tokens = tokensIn(text);
  return tokens.filter(({ print, gap, end }, index) => {
    const before = tokens[index - 1];
    if (!before || print.length !== 2 || !names.isShort(print)) return false;
    const labelled = /^[ \t]{0,3}[:：][ \t]{0,3}$/u.test(gap) && LABEL.test(before.print);
    const held = /^[ \t\u00a0]{0,4}[:：]?[ \t\u00a0]{0,4}$/u.test(gap) && HOLDER.test(before.print);
    if (!held && !(labelled && names.isRole(before.print))) return false;
    return END.test(text.slice(end, end + 8)) || names.isOffice(tokens[index + 1]?.print ?? "");
  });
}
