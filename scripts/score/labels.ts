/** Letters and digits only: labels are compared without spaces and punctuation. */
const bare = (label: string) => label.replace(/[^\p{L}\p{N}]/gu, "");

const bigrams = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Dice coefficient of the bigrams of two texts, each bigram counted as often as it stands. */
function dice(a: string, b: string): number {
  const [first, rest] = [bigrams(a), bigrams(b)];
  const total = first.length + rest.length;
  let shared = 0;
  for (const pair of first) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/**
 * Whether a given label says the wanted one: one holds the other (the given one at most three times
 * as long and twelve more), or at least half of their bigrams agree.
 */
export function labelsMatch(given: string, wanted: string): boolean {
  const [a, b] = [bare(given), bare(wanted)];
  if (a === b) return true;
  const held = a !== "" && b !== "" && (a.includes(b) || b.includes(a));
  return (held && a.length <= 3 * b.length + 12) || dice(a, b) >= 0.5;
}
