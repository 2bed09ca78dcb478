import type { Range } from "../notation/range";
import type { Names } from "./names";

/** Titles that a person bears and that a name may be glued to. */
const TITLE =
  "(?:주무관|본부장|센터장|담당관|서기관|사무관|위원장|이사장|관장|팀장|과장|국장|실장|단장|소장|부장|계장|의원|위원|대표|교수|회장|간사)";
const PARTICLE = "(?:님)?(?:은|는|이|가|을|를|의|에게|께서|께|와|과|도)?";
const BEHIND = new RegExp(`^(.{2,4}?)${TITLE}${PARTICLE}$`, "u");
/** In front of a name only what no word goes on from: 위원선정, 대표이사. */
const IN_FRONT = /^(?:주무관|팀장|과장|국장|센터장|소장|단장|서기관|사무관)([가-힣]{3,4})$/u;

/** Names glued to a title: 홍길동팀장이, 팀장홍길동. */
export function gluedNames(text: string, names: Names): Range[] {
  return [...text.matchAll(/[가-힣]+/gu)].flatMap(({ 0: word, index }) => {
    if (word.length < 5 || word.length > 12) return [];
    const behind = BEHIND.exec(word)?.[1] ?? "";
    if (names.isLikely(behind)) return [{ start: index, end: index + behind.length }];
    const front = IN_FRONT.exec(word)?.[1] ?? "";
    const length = names.likelyLength(front, true);
    const start = index + word.length - front.length;
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}
