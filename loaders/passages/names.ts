import type { Range } from "../notation/range";
import type { Vocabulary } from "../schema/vocabulary";

/** Words of a header that begin like a surname. */
const NO_NAMES =
  /^(?:방침|전결|대결|시행|시민|주민|공개|공고|신규|문서|전화|구분|성명|서명|직위|소속|마을|구청|시청)/u;

/** Ends of departments, and of no name. */
const DEPARTMENT = /[과팀]$/u;

/** What looks like a particle there is none: 우수마을. */
const PLACE = "마을";

/** Particles and forms of address that stick to a name: 홍길동은, 홍길동님께서. */
const STICKS =
  /^(?:님|씨|군|양)?(?:은|는|이|가|을|를|의|에게|께|께서|와|과|도|로|으로|외|입니다)?$/u;

/** Last syllables that are particles as often as names: 지은, 선정은. */
const DOUBTFUL = /[은도이가의로]$/u;

/** Tells names and titles of office apart by the vocabulary. */
export class Names {
  readonly #surname: RegExp;
  readonly #office: RegExp;
  readonly #noName: RegExp;
  readonly #double: RegExp;
  readonly #common: Set<string>;
  readonly #short: Set<string>;
  readonly #given: Set<string>;
  readonly #givenNames: Set<string>;
  readonly #labels: Set<string>;

  constructor({ people, districts }: Vocabulary) {
    const doubles = people.surnames.filter((surname) => surname.length > 1);
    this.#common = new Set([...people.commonWords, ...districts.map(({ name }) => name)]);
    this.#short = new Set(people.shortWords);
    this.#given = new Set(people.given);
    this.#givenNames = new Set(people.givenNames);
    this.#labels = new Set(people.labels);
    this.#surname = new RegExp(`^(?:${people.surnames.join("|")})`, "u");
    this.#double = new RegExp(`^(?:${doubles.join("|")})`, "u");
    this.#office = new RegExp(`^★?[가-힣·]*(?:${people.offices.join("|")})$`, "u");
    this.#noName = new RegExp(`(?:${people.notNames.join("|")})$`, "u");
  }

  isOffice(word: string): boolean {
    return this.#office.test(word);
  }

  /** A word that a name stands behind: an office, or a label such as 작성자. */
  isRole(word: string): boolean {
    return this.#labels.has(word) || this.isOffice(word);
  }

  /** In an approval line or a roster, two or three syllables behind a surname are a name. */
  isListed(word: string): boolean {
    const length = this.#double.test(word) ? 4 : 3;
    const fits = /^[가-힣]{2,4}$/u.test(word) && word.length <= length;
    return (
      fits &&
      this.#surname.test(word) &&
      !this.isRole(word) &&
      !NO_NAMES.test(word) &&
      !DEPARTMENT.test(word) &&
      !this.#common.has(word)
    );
  }

  /** As {@link isListed}; one of two syllables only with a second that given names are made of. */
  isNamed(word: string): boolean {
    return this.isListed(word) && (word.length > 2 || this.#given.has(word.charAt(1)));
  }

  /**
   * In running text only a surname and two syllables of given names, and no common word, district,
   * office or place.
   */
  isLikely(word: string): boolean {
    const double = this.#double.test(word);
    const given = word.slice(double ? 2 : 1);
    return (
      (given.length === 2 || (double && given.length === 1)) &&
      this.isListed(word) &&
      (this.#givenNames.has(given) ||
        Array.from(given).every((syllable) => this.#given.has(syllable))) &&
      !this.#noName.test(word)
    );
  }

  /**
   * A surname and one syllable. So many words are made like that that only the title of a person right
   * behind it tells, and none of the common ones counts: 지원 팀장.
   */
  isShort(word: string): boolean {
    return (
      word.length === 2 &&
      this.isListed(word) &&
      this.#given.has(word.charAt(1)) &&
      !this.#short.has(word)
    );
  }

  /** The length of the likely name that a word begins with, particles left out; 0 without one. */
  likelyLength(word: string, endsPhrase: boolean): number {
    if (word.endsWith(PLACE)) return 0;
    for (const length of [4, 3]) {
      const name = word.slice(0, length);
      if (word.length < length || !this.isLikely(name)) continue;
      const rest = word.slice(length);
      if (rest === "" ? endsPhrase || !DOUBTFUL.test(name) : STICKS.test(rest)) return length;
    }
    return 0;
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
