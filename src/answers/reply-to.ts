import type { Locale } from "../words/locale.js";
import { plain, type Sentence } from "../words/sentence.js";
import { answerOf, knownYears, outcomeOf, type Asking, type Outcome } from "./answers.js";
import { wordsOfLedger, type RowsOf } from "./ledger-words.js";
import { codeOf } from "./concept.js";
import { isWeighty, matchesOf, weight, type Match } from "./matching.js";
import { MEASURES } from "./measures/registry.js";
import * as notes from "./notes.js";
import { programmesAsked, type ProgrammesAsked } from "./programmes.js";
import { readQuestion, type Reading, type Token } from "./reading.js";
import type { Answer, Reply } from "./reply.js";
import { phaseTotals, type TotalDatum } from "./rows/phase-totals.js";

/** Answers to more than this many programmes, or to more senses, confuse. */
const MOST = 3;

/** What a question is put to: the names of all programmes, and the rows that are at hand. */
export interface LedgerAsked {
  programmes: readonly string[];
  rowsOf: RowsOf;
}

/** Which programmes a question is about; their rows have to be at hand before it is answered. */
export function programmesOf(question: string, ledger: LedgerAsked): ProgrammesAsked {
  const words = wordsOfLedger(ledger, null);
  const { tokens } = readQuestion(question, { ...words, newestYear: null });
  return programmesAsked(tokens, ledger.programmes);
}

function newestYear(rowsOf: RowsOf, programme: string | undefined): number | null {
  const rows = rowsOf(phaseTotals) as readonly TotalDatum[];
  const years = rows.filter(({ subject }) => subject === programme).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** A match with what it found; those that found something go first among equals. */
interface Tried extends Match {
  outcome: Outcome;
}

function rank({ outcome: { found, elsewhere } }: Tried): number {
  return found.length > 0 ? 2 : elsewhere.length > 0 ? 1 : 0;
}

function triedOf(tokens: readonly Token[], asking: Asking): Tried[] {
  return matchesOf(MEASURES, tokens, asking.reading.joined)
    .map((match): Tried => ({ ...match, outcome: outcomeOf(match.measure, asking) }))
    .sort((a, b) => weight(b) - weight(a) || rank(b) - rank(a));
}

const hasSame = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length && one.every((token) => other.includes(token));

/** The best of what was tried, and others that answer to the same words in another sense. */
function sensesOf(tried: readonly Tried[]): Tried[] {
  const [best] = tried;
  if (best === undefined) return [];
  return tried.filter(
    (each) =>
      each === best ||
      (rank(each) === rank(best) && rank(best) > 0 && hasSame(each.tokens, best.tokens)),
  );
}

/** Measures that answer to what the best of them leaves, where two things are asked for. */
function restOf(left: readonly Token[], asking: Asking): Tried[] {
  const [best] = triedOf(left, asking);
  if (best === undefined) return [];
  const more = left.filter((token) => !best.tokens.includes(token) && isWeighty(token));
  return [best, ...(more.length > 0 && more.length < left.length ? restOf(more, asking) : [])];
}

/** What is said of one programme. */
type Part = Pick<Reply, "answers" | "notes" | "status" | "offers">;

/** What one programme answers. */
class Replying {
  private readonly notes: Sentence[] = [];
  private readonly answers: Answer[] = [];
  private readonly offers: string[] = [];
  private isMissing = false;

  constructor(
    private readonly asking: Asking,
    private readonly locale: Locale,
  ) {}

  run(): Part {
    const { tokens, unknown, joined } = this.asking.reading;
    const weighty = tokens.filter(isWeighty);
    const tried = triedOf(tokens, this.asking);
    const senses = sensesOf(tried);
    const left = weighty.filter((token) => !(senses[0]?.tokens.includes(token) ?? false));
    const rest = restOf(left, this.asking);
    const apart = left.length > 0 && !joined;
    if (apart) this.refuse(notes.apartNote(this.wordsOf(weighty), this.locale));
    if (unknown.length > 0) this.refuse(notes.unknownNote(unknown, this.locale));
    for (const { outcome } of [...senses.slice(0, MOST), ...rest.slice(0, MOST)]) this.add(outcome);
    if (this.answers.length === 0) this.addInstead(tried);
    const isSeveral =
      senses.filter(({ measure }) => !measure.isBeside).length > 1 && !this.isMissing;
    const nothing = this.answers.length === 0;
    return {
      answers: this.answers,
      notes: this.notes,
      offers: this.offers,
      status: this.isMissing || nothing ? "missing" : isSeveral ? "senses" : "found",
    };
  }

  /** Where nothing of what is asked for was found: what was found of a part of it. */
  private addInstead(tried: readonly Tried[]): void {
    const best = tried.find(({ outcome }) => outcome.found.length > 0);
    if (best !== undefined)
      this.answers.push(answerOf(best.outcome, best.outcome.found, this.locale));
  }

  private wordsOf(tokens: readonly Token[]): string[] {
    return [...new Set(tokens.map(({ text }) => text))];
  }

  /** The same of years that have it, the newest first. */
  private offersOf(name: string, known: readonly number[]): string[] {
    const ko = this.locale === "ko";
    return known
      .toReversed()
      .map((year) => (ko ? `${String(year)}년 ${name}` : `${name} ${String(year)}`));
  }

  private refuse(note: Sentence): void {
    this.isMissing = true;
    this.notes.push(note);
  }

  private add(outcome: Outcome): void {
    const { measure, asked, found, elsewhere, missing } = outcome;
    const name = measure.name(asked);
    const refusal = measure.refusal(this.locale);
    if (measure.isRefused && refusal !== null) this.refuse([refusal]);
    else if (missing.length > 0) {
      const known = knownYears(outcome, this.asking);
      this.offers.push(...this.offersOf(name, known));
      const note = notes.missingNote({ name, missing, known }, this.locale);
      if (found.length === 0) this.refuse(note);
      else this.notes.push(note);
    } else if (found.length === 0) {
      const { others } = outcome;
      this.refuse(notes.absentNote({ name, reason: refusal, others }, this.locale));
    }
    const shown = found.length > 0 ? found : elsewhere;
    if (shown.length > 0) this.answers.push(answerOf(outcome, shown, this.locale));
  }
}

function replyOf(asking: Asking): Part {
  return new Replying(asking, asking.locale).run();
}

function programmeNotes(
  { names, isNamed }: ProgrammesAsked,
  ledger: LedgerAsked,
  locale: Locale,
): Sentence[] {
  const [first] = names;
  if (isNamed && names.length > 1) return [notes.severalNote(names.length, locale)];
  if (isNamed || first === undefined || ledger.programmes.length < 2) return [];
  return [notes.defaultNote(first, ledger.programmes.length - 1, locale)];
}

/** Entries of the glossary that the question names. */
function glossaryOf({ tokens }: Reading): string[] {
  const concepts = tokens.flatMap((token) => token.concepts);
  return [...new Set(concepts.filter((one) => one.startsWith("glossary:")).map(codeOf))];
}

/** Each sentence once. */
function once(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((words) => [plain(words), words])).values()];
}

const asksWhy = ({ tokens }: Reading): boolean =>
  tokens.some(({ concepts }) => concepts.includes("ask:why"));

/**
 * Answers a question in plain words from the rows of the ledger: by looking its words up, not by
 * guessing what it means. What is not in the sources is said to be missing, with what there is.
 */
export function replyTo(question: string, ledger: LedgerAsked, locale: Locale): Reply {
  const chosen = programmesOf(question, ledger);
  const programmes = chosen.names.length === 0 ? [undefined] : chosen.names.slice(0, MOST);
  const parts = programmes.map((programme) => {
    const newest = newestYear(ledger.rowsOf, programme);
    const words = wordsOfLedger(ledger, programme ?? null);
    const reading = readQuestion(question, { ...words, newestYear: newest });
    const asking: Asking = { reading, programme, rowsOf: ledger.rowsOf, locale };
    return { reading, newest, ...replyOf(asking) };
  });
  const [first] = parts;
  if (first === undefined) throw new Error(`no reply: ${question}`);
  const answers = parts.flatMap((part) => part.answers);
  const isUnread = answers.length === 0 && parts.every((part) => part.notes.length === 0);
  const several = chosen.isNamed && chosen.names.length > 1 && answers.length > 1;
  return {
    question,
    status: several && first.status === "found" ? "senses" : first.status,
    answers,
    notes: once([
      ...notes.readingNotes(first.reading, first.newest, locale),
      ...(isUnread ? [[notes.NOT_UNDERSTOOD[locale]]] : first.notes),
      ...(answers.length > 0 && asksWhy(first.reading) ? [[notes.REASON_NOTE[locale]]] : []),
      ...(answers.length > 0 ? programmeNotes(chosen, ledger, locale) : []),
    ]),
    offers: parts.flatMap((part) => part.offers).slice(0, MOST),
    glossary: glossaryOf(first.reading),
  };
}
