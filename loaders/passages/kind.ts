import { squashed } from "../notation/range";
import type { Kind } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";

/** The kind that words name: Korean puts the head noun last, so the term that ends last decides. */
function kindIn(print: string, vocabulary: Vocabulary): Kind | null {
  const tight = squashed(print);
  let best: { kind: Kind; end: number; length: number } | null = null;
  for (const { kind, terms } of vocabulary.kinds) {
    for (const term of terms.map(squashed)) {
      const at = tight.lastIndexOf(term);
      const end = at + term.length;
      const later =
        at >= 0 && (!best || end > best.end || (end === best.end && term.length > best.length));
      if (later) best = { kind, end, length: term.length };
    }
  }
  return best?.kind ?? null;
}

/**
 * The kind of an activity: what its own words say, else the words it stands under, from the
 * nearest to the outermost. Null where none of them is in the vocabulary.
 */
export function kindOf(label: string, above: string[], vocabulary: Vocabulary): Kind | null {
  for (const print of [label, ...above.toReversed()]) {
    const kind = kindIn(print, vocabulary);
    if (kind) return kind;
  }
  return null;
}
