import { type Range, trimmed } from "../notation/range";
import { findTimes } from "../notation/time";
import { outlineOf } from "../read/outline";
import type { Reading } from "../read/reading";
import { type Names, wordsIn } from "./names";

const ROSTER = /(?:명|관|장|자|사|원|대표)\s?\(([가-힣 ,·]+)\)/gu;
const BEFORE_OFFICE =
  /([가-힣]{3})\((?=[^()]*(?:대표|이사|소장|원장|회장|교수|강사|위원|센터장|팀장)\))/gu;
const LABELLED =
  /(?:발표|진행|사회|강사|참석|기안|대표|담당|성명)자?\s*[:：]\s*([가-힣]{3})(?![가-힣])/gu;
const AUTHOR = /작성자(?:\(전화번호\))?\s*[:：]?\s+([가-힣]{2,4})(?![가-힣])/gu;

/** Lists of people in parentheses, people before their office, people behind a role. */
export function rosters(text: string, names: Names): Range[] {
  const found: Range[] = [];
  for (const roster of text.matchAll(ROSTER)) {
    const listed = wordsIn(text, at(roster, 1)).filter(({ print }) => /[가-힣]/u.test(print));
    if (listed.every(({ print }) => print.length > 2 && names.isListed(print)))
      found.push(...listed);
  }
  for (const pattern of [BEFORE_OFFICE, LABELLED, AUTHOR]) {
    for (const named of text.matchAll(pattern)) {
      if (names.isListed(named[1] ?? "")) found.push(at(named, 1));
    }
  }
  return found;
}

function at(found: RegExpExecArray, group: number): Range {
  const inner = found[group] ?? "";
  const start = found.index + found[0].indexOf(inner);
  return { start, end: start + inner.length };
}

/** Names behind the topics of an agenda: the last words before the next time. */
export function agendaOwners(reading: Reading, names: Names): Range[] {
  const { plain } = reading;
  return outlineOf(reading).flatMap((section) => {
    const times = findTimes(plain, section).filter((time) => time.to !== null);
    if (times.length < 2) return [];
    return times.flatMap((time, index) => {
      const end = times[index + 1]?.start ?? plain.indexOf("\n", time.end);
      return tailNames(plain, { start: time.end, end: end < 0 ? section.end : end }, names);
    });
  });
}

function tailNames(text: string, range: Range, names: Names): Range[] {
  const found: Range[] = [];
  let rest = trimmed(text, range);
  for (;;) {
    const tail = /(?:〃|-|(?<![가-힣])[가-힣](?:\s[가-힣]){2}|(?<![가-힣])[가-힣]{3})\s*$/u.exec(
      text.slice(rest.start, rest.end),
    );
    if (!tail) return found;
    const start = rest.start + tail.index;
    const word = tail[0].replace(/\s/gu, "");
    if (names.isLikely(word)) found.push(trimmed(text, { start, end: rest.end }));
    else if (word !== "〃" && word !== "-") return found;
    rest = trimmed(text, { start: rest.start, end: start });
  }
}
