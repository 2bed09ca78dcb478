/** Finds the longest of some words at a place; the words are sorted by their first letter once. */
export class LongestWord {
  private readonly byFirst = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words.toSorted((a, b) => b.length - a.length)) {
      const first = word.charAt(0);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), word]);
    }
  }

  /** The longest word at a place; an empty string where none stands there. */
  at(text: string, place: number): string {
    const words = this.byFirst.get(text.charAt(place)) ?? [];
    return words.find((word) => text.startsWith(word, place)) ?? "";
  }
}
