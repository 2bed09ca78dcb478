import type { Range } from "../notation/range";
import type { Vocabulary } from "../schema/vocabulary";

/** Words of a header that begin like a surname. */
const NO_NAMES = /^(?:방침|전결|대결|시행|시민|주민|공개|공고|신규|문서|전화)/u;

/** Tells names and titles of office apart by the vocabulary. */
export class Names {
  readonly #surname: RegExp;
  readonly #office: RegExp;
  readonly #noName: RegExp;

  readonly #common: Set<string>;

  constructor({ people, districts }: Vocabulary) {
    this.#common = new Set([...people.commonWords, ...districts.map(({ name }) => name)]);
    this.#surname = new RegExp(`^(?:${people.surnames.join("|")})`, "u");
    this.#office = new RegExp(`^★?[가-힣·]*(?:${people.offices.join("|")})$`, "u");
    this.#noName = new RegExp(`(?:${people.notNames.join("|")})$`, "u");
  }

  isOffice(word: string): boolean {
    return this.#office.test(word);
  }

  /** In an approval line or a roster, two or three syllables behind a surname are a name. */
  isListed(word: string): boolean {
    const length = /^(?:남궁|황보|제갈|선우|독고|사공)/u.test(word) ? 4 : 3;
    const fits = /^[가-힣]{2,4}$/u.test(word) && word.length <= length;
    return fits && this.#surname.test(word) && !this.isOffice(word) && !NO_NAMES.test(word);
  }

  /** In running text only three syllables, and no common word, district, office or place. */
  isLikely(word: string): boolean {
    return (
      /^[가-힣]{3}$/u.test(word) &&
      this.isListed(word) &&
      !this.#noName.test(word) &&
      !this.#common.has(word)
    );
  }
}

/** A word, a sign-off day or a mark, with its print. */
export interface Word extends Range {
  print: string;
}

/** The words of a range: runs of Hangul, days such as 05/15, and what stands between. */
export function wordsIn(text: string, range: Range): Word[] {
  return [
    ...text.slice(range.start, range.end).matchAll(/[가-힣·★]+|\d{1,2}\/\d{1,2}|[^\s가-힣]+/gu),
  ].map((found) => {
    const start = range.start + found.index;
    return { start, end: start + found[0].length, print: found[0] };
  });
}
