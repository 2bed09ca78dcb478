import { type Range, trimmed } from "../../notation/range";
import type { Vocabulary } from "../../schema/vocabulary";

/** A disposition as printed, and where the words before it end. */
export interface Disposition extends Range {
  term: string;
  before: number;
}

/** Endings that make a predicate of a disposition: 불가함, 검토하겠음, 반영할 예정임. */
const PREDICATE = /(?:하겠음|하겠습니다|하기로\s?함|할\s?예정임?|합니다|함|임|됨|예정)?[.。]?\s*$/u;

/**
 * The longest term of the vocabulary that ends an item behind a colon, or an answer's predicate,
 * its parenthesis kept (반영(제외)). It must stand as one run of words: 논의가 필요함 is none.
 */
export function dispositionIn(
  plain: string,
  range: Range,
  { dispositions }: Vocabulary,
  at: ":" | "predicate",
): Disposition | null {
  const inside = trimmed(plain, range);
  const print = plain.slice(inside.start, inside.end);
  const stem = at === ":" ? print.replace(/[.\s]*$/u, "") : print.replace(PREDICATE, "");
  const lead = at === ":" ? "[:：]\\s*" : "(?:^|[\\s:：])";
  const terms = dispositions.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const term of terms) {
    const pattern = new RegExp(`${lead}(${term.replaceAll(" ", "\\s?")}(?:\\([^()]*\\))?)$`, "u");
    const found = pattern.exec(stem);
    if (!found?.[1]) continue;
    const start = inside.start + found.index + found[0].length - found[1].length;
    return {
      term: found[1],
      start,
      end: start + found[1].length,
      before: inside.start + found.index,
    };
  }
  return null;
}
