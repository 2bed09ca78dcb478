import type { Concept } from "./concept.js";
import type { Lexicon } from "./lexicon.js";
import { folded, foldedText, type Folded } from "./text.js";
import { monthsAsked } from "./months.js";
import type { Kind } from "../words/terms.js";
import { isEnding, isVerb, stemOf } from "./words/grammar.js";
import { yearsAsked, type YearsAsked } from "./years.js";

/** A word of a question that means something. */
export interface Token {
  text: string;
  concepts: readonly Concept[];
}

/** A question, as far as it was understood. */
export interface Reading {
  years: YearsAsked;
  tokens: readonly Token[];
  /** Words that mean nothing here, without their particles. */
  unknown: readonly string[];
  /** Words that were read as others: slips of the hand, initial consonants. */
  reread: readonly { typed: string; meant: string }[];
  /** Words that no document prints, with the kind of activity that stands for each. */
  kinds: readonly { typed: string; kind: Kind }[];
  /** Whether two things are asked for, joined by a word such as 과. */
  joined: boolean;
}

/** What a ledger has to say of words that are in no lexicon. */
export interface LedgerWords {
  lexicon: Lexicon;
  /** The words of programmes' names and labels that hold a word, as concepts; none where none does. */
  held(word: string): readonly Concept[];
  /** The kind of activity that a word may stand for by the project's vocabulary; null for none. */
  kindOf(word: string): Kind | null;
  /** Null where the sources have no year. */
  newestYear: number | null;
}

const AND = /^(?:과|와|랑|이랑|하고|이나|나|및)$/u;
const CASE = /(?:으로|에서|에는|은|는|을|를|의|에)$/u;

/** A stretch of a question: a word of the lexicon, or what lies between two of them. */
interface Piece {
  text: string;
  concepts: readonly Concept[] | null;
  /** Whether it begins, or ends, a word as it was typed. */
  begins: boolean;
  ends: boolean;
}

function piecesOf(question: Folded, lexicon: Lexicon): Piece[] {
  const { text, starts } = question;
  const pieces: Piece[] = [];
  let from = 0;
  const put = (start: number, end: number, concepts: Piece["concepts"]): void => {
    const piece = { text: text.slice(start, end), concepts };
    pieces.push({ ...piece, begins: starts.has(start), ends: starts.has(end) });
  };
  for (let place = 0; place <= text.length;) {
    const found = place < text.length ? lexicon.at(question, place) : null;
    const isBreak = found !== null || place === text.length || starts.has(place);
    if (isBreak && place > from) put(from, place, null);
    if (isBreak) from = place;
    if (found !== null) {
      put(place, found.end, found.concepts);
      from = found.end;
    }
    place = found?.end ?? place + 1;
  }
  return pieces;
}

/** A number with its unit is a part of what is claimed, not of what is asked for. */
const isNumber = (text: string): boolean =>
  /^\d[\d%]*(?:만|억|천|원|배|할|퍼센트|프로)*$/u.test(text);
const FRACTION = /\d+\s?분의\s?\d+(?:이나|이|을|를|은|로|가)?/gu;

const COUNTS: readonly Concept[] = ["ask:times", "ask:people", "ask:records"];
const isCount = (concept: Concept): boolean => COUNTS.includes(concept);

/** Gathers what the pieces of a question say. */
class Reader {
  readonly tokens: Token[] = [];
  readonly unknown: string[] = [];
  readonly reread: { typed: string; meant: string }[] = [];
  readonly kinds: { typed: string; kind: Kind }[] = [];
  joined = false;
  private isCounting = false;

  constructor(private readonly ledger: LedgerWords) {}

  read(pieces: readonly Piece[]): void {
    this.isCounting = pieces.some(({ concepts }) => concepts?.some(isCount) === true);
    for (const [index, piece] of pieces.entries()) {
      if (piece.concepts?.includes("and") === true) this.joined = true;
      if (piece.concepts !== null) this.tokens.push(this.tokenOf(piece.text, piece.concepts));
      else this.readBetween(piece, pieces[index - 1]);
    }
  }

  /** 자치구 may be asked for, or be a word of a label. */
  private tokenOf(text: string, concepts: readonly Concept[]): Token {
    if (!concepts.includes("ask:districts")) return { text, concepts };
    const isHeld = this.ledger.held(text).some((concept) => concept.startsWith("label:"));
    return { text, concepts: isHeld ? [...concepts, `part:${text}`] : concepts };
  }

  /** What follows a word without a blank is its particle or ending, or makes another word of it. */
  private readBetween({ text, begins }: Piece, before: Piece | undefined): void {
    const follows = !begins && before?.concepts != null;
    if (follows && AND.test(text)) this.joined = true;
    else if (isNumber(text) || isEnding(text)) return;
    else if (follows) this.readLonger(text);
    else this.readWord(text);
  }

  private readLonger(text: string): void {
    const before = this.tokens.pop();
    const whole = (before?.text ?? "") + text;
    const concepts = this.ledger.held(stemOf(whole));
    if (concepts.length > 0) this.tokens.push({ text: stemOf(whole), concepts });
    else if (before !== undefined && text.length > 1 && this.ledger.held(stemOf(text)).length > 0) {
      this.tokens.push(before);
      this.readWord(text);
    } else this.readWord(whole);
  }

  /**
   * A word that no document prints may be one of a kind that they do: 세미나 is a meeting. Only where its
   * times, people or records are asked for: 만족도 is a study, its score is not one.
   */
  private readAsKind(word: string): boolean {
    const kind = this.isCounting ? this.ledger.kindOf(word) : null;
    if (kind === null) return false;
    this.tokens.push({ text: word, concepts: [`kind:${kind}`] });
    this.kinds.push({ typed: word, kind });
    return true;
  }

  private readWord(text: string): void {
    for (const word of new Set([text, text.replace(CASE, ""), stemOf(text)])) {
      const concepts = word.length > 1 ? this.ledger.held(word) : [];
      if (concepts.length > 0) {
        this.tokens.push({ text: word, concepts });
        return;
      }
      if (this.readAsKind(word)) return;
      const meant = this.ledger.lexicon.meant(word);
      if (meant !== null) {
        this.tokens.push({ text: meant.word, concepts: meant.concepts });
        this.reread.push({ typed: word, meant: meant.word });
        return;
      }
    }
    // A single syllable may be anything.
    const word = text.replace(CASE, "");
    if (word.length > 1 && !isVerb(text)) this.unknown.push(word);
  }
}

/** Reads a question: its years, its words with what they mean, and what is not understood. */
export function readQuestion(question: string, ledger: LedgerWords): Reading {
  const years = yearsAsked(question, ledger.newestYear);
  const { months, rest } = monthsAsked(years.rest);
  const reader = new Reader(ledger);
  reader.read(piecesOf(folded(rest.replace(FRACTION, " ")), ledger.lexicon));
  const { unknown, reread, kinds, joined } = reader;
  const named = months.map((month): Token => {
    return { text: String(month), concepts: [`month:${month}`] };
  });
  return { years, tokens: [...reader.tokens, ...named], unknown, reread, kinds, joined };
}

/** Whether a label holds a word, whatever its blanks and punctuation. */
export function holds(label: string, word: string): boolean {
  return foldedText(label).includes(word);
}
