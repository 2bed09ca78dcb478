import { type Range, trimmed } from "../notation/range";
import { findTimes } from "../notation/time";
import { outlineOf } from "../read/outline";
import type { Reading } from "../read/reading";
import type { Names } from "./names";

const ROSTER =
  /(?:명|인|관|장|자|사|원|대표|과|팀|국|단|센터|의원)\s?\(([가-힣 ,·∙/、]{2,400})\)/gu;
/** Who is somebody somewhere: 홍길동(가상대 교수), 김가상(나상연구소). */
const BEFORE_OFFICE =
  /(?<![가-힣])([가-힣]{3,4})[ \t]?\((?=[^()]{0,60}(?:주무관|사무관|건축가|대표|이사|소장|원장|회장|교수|강사|위원|센터장|팀장|과장|국장|관장|박사|작가|사무장|활동가|간사|의원|변호사)\))/gu;
const BEFORE_HOUSE =
  /(?<![가-힣])([가-힣]{3,4})[ \t]?\((?=[^()]{1,60}(?:대|대학교?|연구[소원]|센터|협회|재단|조합|법인|학교|팀|과|담당관|구청|위원회|협의회|네트워크|사무소)\))/gu;
/** A label, and the names behind its colon up to the end of the line. */
const LABELLED =
  /(?<![가-힣])([가-힣]{2,6}|[가-힣]\s[가-힣]|[가-힣]\s[가-힣]\s[가-힣])(?:\s?\([^()\n]{1,20}\))?\s?[:：][ \t]{0,3}([가-힣][^\n:：]{0,120})/gu;
/** Whoever answers a telephone: 홍길동 ☎, 홍길동(02-. */
const BEFORE_TELEPHONE =
  /(?<![가-힣])([가-힣]{3,4})\s{0,3}[(（]?\s?(?=☎|☏|전화|연락처|내선|\(?0\d{1,2}[-)])/gu;
/** The first and the second in charge. */
const IN_CHARGE = /[(（][정부][)）]\s?([가-힣]{3,4})(?![가-힣])/gu;
const AUTHOR = /작성자(?:\(전화번호\))?\s*[:：]?\s+([가-힣]{2,4})(?![가-힣])/gu;

/** Lists of people in parentheses, people before their office, people behind a role. */
export function rosters(text: string, names: Names): Range[] {
  const beside = (pattern: RegExp, isName: (word: string) => boolean) =>
    [...text.matchAll(pattern)]
      .filter((named) => isName(named[1] ?? ""))
      .map((named) => at(named, 1));
  const listed = (word: string) => names.isListed(word);
  return [
    ...[...text.matchAll(ROSTER)].flatMap((roster) => namesOf(text, roster, names)),
    ...beside(BEFORE_OFFICE, listed),
    ...beside(BEFORE_HOUSE, (word) => names.isLikely(word)),
    ...beside(BEFORE_TELEPHONE, (word) => names.isLikely(word)),
    ...beside(AUTHOR, listed),
    ...beside(IN_CHARGE, (word) => names.isLikely(word)),
    ...labelledNames(text, names),
  ];
}

/** The names of a roster; none where one of its words is no name. */
function namesOf(text: string, roster: RegExpExecArray, names: Names): Range[] {
  const { start, end } = at(roster, 1);
  const words = [...text.slice(start, end).matchAll(/[가-힣]+/gu)];
  // One word behind an office or a number of people is a name sooner than one behind a department.
  const sure = words.length > 1 || /^[명인관장자사원표]/u.test(roster[0]);
  const isName = (word: string) =>
    word.length > 2 && (sure ? names.isListed(word) : names.isLikely(word));
  return words.every(([word]) => isName(word))
    ? words.map(({ index, 0: { length } }) => ({
        start: start + index,
        end: start + index + length,
      }))
    : [];
}

/** `발표자 : 홍길동, 김가상`, `담당자: 마을과 주무관 홍길동`. */
function labelledNames(text: string, names: Names): Range[] {
  return [...text.matchAll(LABELLED)].flatMap((labelled) => {
    const label = (labelled[1] ?? "").replace(/\s/gu, "");
    if (!names.isRole(label) && !names.isRole(label.replace(/자$/u, ""))) return [];
    const value = at(labelled, 2);
    return [
      ...text.slice(value.start, value.end).matchAll(/(?<![가-힣])[가-힣]{3,4}(?![가-힣])/gu),
    ].flatMap((word) =>
      names.isLikely(word[0]) || (word.index === 0 && isAlone(text, value, word[0], names))
        ? [{ start: value.start + word.index, end: value.start + word.index + word[0].length }]
        : [],
    );
  });
}

/** A rare name is told by what ends it: nothing more, a comma, a parenthesis, 외 or an office. */
function isAlone(text: string, { start }: Range, word: string, names: Names): boolean {
  const behind = text.slice(start + word.length, start + word.length + 12);
  const next = /^\s{0,3}([가-힣]+)/u.exec(behind)?.[1];
  const ends = next === undefined ? true : /^[외등]$/u.test(next) || names.isOffice(next);
  return ends && names.isListed(word);
}

function at(found: RegExpExecArray, group: number): Range {
  const inner = found[group] ?? "";
  const start = found.index + found[0].lastIndexOf(inner);
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
      text.slice(Math.max(rest.start, rest.end - 40), rest.end),
    );
    if (!tail) return found;
    const start = Math.max(rest.start, rest.end - 40) + tail.index;
    const word = tail[0].replace(/\s/gu, "");
    if (names.isLikely(word)) found.push(trimmed(text, { start, end: rest.end }));
    else if (word !== "〃" && word !== "-") return found;
    rest = trimmed(text, { start: rest.start, end: start });
  }
}
