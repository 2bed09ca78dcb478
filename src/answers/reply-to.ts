import type { Locale } from "../words/locale.js";
import { plain, type Sentence } from "../words/sentence.js";
import type { Asking } from "./answers.js";
import { codeOf } from "./concept.js";
import { wordsOfLedger, type KindWords, type RowsOf } from "./ledger-words.js";
import * as notes from "./notes.js";
import { programmesAsked, type ProgrammesAsked } from "./programmes.js";
import { readQuestion, type Reading } from "./reading.js";
import type { Reply } from "./reply.js";
import { replyOf } from "./replying.js";
import { phaseTotals, type TotalDatum } from "./rows/phase-totals.js";

/** Answers to more programmes than this confuse. */
const MOST = 3;

/** What a question is put to. */
export interface LedgerAsked {
  /** All of them; the first stands for a question that names none. */
  programmes: readonly string[];
  kinds: KindWords;
  /** The rows that are at hand. */
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
