import { splitOutside } from "../../notation/nesting";
import { type Range, trimmed, words } from "../../notation/range";
import type { TimeSpan } from "../../notation/time";
import { inlineMarks } from "../../read/marks";

/** A row of an agenda before it is a fact. */
export interface AgendaDraft {
  day: number | null;
  time: TimeSpan | null;
  topics: string[];
  /** Where the row stands, for one without a time. */
  range: Range;
}

/**
 * Who leads a topic is printed behind it: a name (masked), a role in parentheses, a word spaced out
 * over its column, 〃 for the same as above, or the participants as a group.
 */
const OWNER =
  /\s{0,8}(?:○{2,9}|〃|-|\([가-힣]{2,4}자\)|(?:(?<![가-힣])[가-힣]\s){2,8}[가-힣]|\s(?:자치구|참여자|참석자|전체|다\s?같이|진행자|사회자|위원장|간사|[가-힣]{0,8}(?:주무관|팀장|과장|담당관|센터장|사무국장)))$/u;

/** Before a matter with a number of its own: 심의안건 1 : … 심의안건 2 : … */
const NEXT_MATTER =
  /\s+(?=(?:심의|보고|협의|논의|토의|자문|의결)?\s?안\s?건\s?(?:\d{1,2}|[①-⑳])\s?[.:：)])/gu;

/** The topics of a passage: one at each of its outermost marks, one in front of them. */
export function topicsIn(plain: string, range: Range): string[] {
  const passage = plain.slice(range.start, range.end);
  const marks = inlineMarks(passage, range.start).filter(({ mark }) => !/^[※☞＊*]$/u.test(mark));
  const outermost = Math.min(...marks.map(({ rank }) => rank));
  const heads = marks.filter(({ rank }) => rank === outermost);
  const starts = [range.start, ...heads.map(({ end }) => end)];
  return starts
    .map((start, index) => trimmed(plain, { start, end: heads[index]?.start ?? range.end }))
    .flatMap((topic) => splitOutside(plain, topic, NEXT_MATTER))
    .map((topic) => withoutOwner(words(plain, topic).replace(/^[:：]\s*/u, "")))
    .filter((topic) => topic !== "");
}

function withoutOwner(topic: string): string {
  for (let rest = ` ${topic}`; ;) {
    const next = rest.replace(OWNER, "");
    if (next === rest) return rest.trim();
    rest = next;
  }
}

const ORDINALS = ["첫", "둘", "셋", "넷", "다섯"];
const DAY =
  /^\s{0,4}[<[(]?\s?제?\s?(?:(\d)\s?(?:일\s?차|일째|일(?=\s{0,4}[:：(\s]))|(첫|둘|셋|넷|다섯)째\s?날)\s?[>\])]?\s{0,4}[:：]?\s{0,4}/u;

/** The day of a meeting over several that a text begins with: 1일차, 첫째 날; 1-based. */
export function leadingDay(text: string): { day: number; length: number } | null {
  const found = DAY.exec(text);
  if (!found) return null;
  const day = found[1] ? Number(found[1]) : ORDINALS.indexOf(found[2] ?? "") + 1;
  return { day, length: found[0].length };
}
