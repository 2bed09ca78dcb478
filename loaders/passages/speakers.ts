import type { Range } from "../notation/range";
import type { Names } from "./names";

/** Whoever a line begins with: `○ 홍길동 : 좋은 의견`, `- 홍길동 위원: …`, `<홍길동>`. */
const SPEAKER =
  /(?<=^|\n|>|[○❍●◯ㅇ◦•·∙▪▶-])[ \t]{0,4}(?:위원[ \t]{1,3})?([가-힣]{2,4}|[가-힣] [가-힣] [가-힣])[ \t]?[:：](?!\s?(?:약|총|금)?\s?\d)/gu;
/** Whoever a line names at its end: `홍보를 늘려야 함(홍길동)`. */
const QUOTED = /[(（]([가-힣]{3,4})[)）](?=[ \t]*(?:\n|$))/gu;
/** Whoever stands between brackets in front of what is said: `[홍길동] 좋은 의견`. */
const BRACKETED = /(?<=^|\n)[ \t]{0,4}[[〈<【「]([가-힣]{3,4})[\]〉>】」]/gu;
/** Where people speak. */
const SPEECH = /의견|발언|토론|토의|질의|질문|논의|회의|간담|심의|소감|건의|답변/gu;
/** How far in front of a speaker it is said that people speak. */
const REACH = 2000;

/** Who says what in minutes: names in front of a colon, where the text before tells of a talk. */
export function speakers(text: string, names: Names): Range[] {
  return [
    ...spokenBy(text, SPEAKER, (name) => names.isLikely(name) || names.isShort(name)),
    ...spokenBy(text, BRACKETED, (name) => names.isLikely(name)),
    ...spokenBy(text, QUOTED, (name) => names.isLikely(name)),
  ];
}

function spokenBy(text: string, pattern: RegExp, isName: (name: string) => boolean): Range[] {
  const talks = [...text.matchAll(SPEECH)].map(({ index }) => index);
  let next = 0;
  return [...text.matchAll(pattern)].flatMap((found) => {
    while ((talks[next + 1] ?? Infinity) < found.index) next += 1;
    const distance = found.index - (talks[next] ?? Infinity);
    const print = found[1] ?? "";
    if (distance < 0 || distance > REACH || !isName(print.replace(/\s/gu, ""))) return [];
    const start = found.index + found[0].lastIndexOf(print);
    return [{ start, end: start + print.length }];
  });
}
