import type { Locale } from "../words/locale.js";
import type { Sentence } from "../words/sentence.js";
import { answerOf, knownYears, type Asking, type Outcome } from "./answers.js";
import { isWeighty } from "./matching.js";
import * as notes from "./notes.js";
import type { Token } from "./reading.js";
import type { Answer, Reply } from "./reply.js";
import { restOf, sensesOf, triedOf, type Tried } from "./tried.js";

/** More senses than this confuse. */
const MOST = 3;

/** What is said of one programme. */
export type Part = Pick<Reply, "answers" | "notes" | "status" | "offers">;

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

/** What the rows of one programme answer. */
export function replyOf(asking: Asking): Part {
  return new Replying(asking, asking.locale).run();
}
