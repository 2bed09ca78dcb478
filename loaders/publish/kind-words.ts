import type { KindWords } from "../../src/answers/ledger-words.js";
import { foldedText } from "../../src/answers/text.js";
import type { Vocabulary } from "../schema/vocabulary";

/**
 * The words by which readers know the kinds of activities, as questions compare words: a member may
 * ask for 세미나 where documents print 회의. Of a word with two kinds the first is meant.
 */
export function kindWords({ kinds }: Pick<Vocabulary, "kinds">): KindWords {
  const words = kinds.flatMap(({ kind, terms }) =>
    terms.map((term) => [foldedText(term), kind] as const),
  );
  return [...new Map(words.toReversed())].sort(([one], [other]) => (one < other ? -1 : 1));
}
