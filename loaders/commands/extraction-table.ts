import { factsIn } from "../families/extract";
import type { Context } from "../passages/context";
import { numbersIn } from "../passages/numbers";
import { masked, peopleIn } from "../passages/people";
import type { Found } from "../read/documents";
import { ReadError } from "../read/error";
import { Evidence } from "../read/evidence";
import { outlineOf } from "../read/outline";
import { read } from "../read/read";
import type { Reading } from "../read/reading";
import type { Message, PrintedNumber } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";

const HEAD = ["file", "format", "tables", "numbers", "coverage", "messages", "time"];

const line = (cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ")).join(" | ")} |`;

/** The head of the table of `extract --table`, in Markdown. */
export const tableHead = [
  line(HEAD),
  line(HEAD.map((_, at) => (at < 2 || at === 5 ? "---" : "---:"))),
].join("\n");

/** What a file gave. `failure` says why it gave no facts; a crash is a fault of the extraction. */
interface Outcome {
  reading: Reading | null;
  numbers: PrintedNumber[] | null;
  messages: Pick<Message, "rule">[];
  failure: string | null;
}

/**
 * One row: format, tables, printed numbers, the share of them that is explained, messages by rule and
 * the time it took. Of a file of no known family the numbers are counted that need no fact to be
 * explained: dates, ordinals, pages. What is not known of a file that could not be read is a dash, its
 * reason a message. Sets exit status 1 for it; a file of no known family is read and counts as none.
 */
export async function tableRow(found: Found, vocabulary: Vocabulary): Promise<string> {
  const start = performance.now();
  const { reading, numbers, messages, failure } = await outcomeOf(found, vocabulary);
  const time = `${(performance.now() - start).toFixed(0)} ms`;
  if (reading === null) process.exitCode = 1;
  return line([
    found.path,
    reading?.format ?? "–",
    reading ? String(reading.blocks.filter(({ kind }) => kind === "table").length) : "–",
    numbers ? String(numbers.length) : "–",
    numbers ? coverageOf(numbers) : "–",
    [...(failure === null ? [] : [failure]), ...rulesOf(messages)].join(", "),
    time,
  ]);
}

async function outcomeOf(found: Found, vocabulary: Vocabulary): Promise<Outcome> {
  const outcome: Outcome = { reading: null, numbers: null, messages: [], failure: null };
  try {
    if ("error" in found) throw found.error;
    outcome.reading = await read(found.bytes, found.path);
    const { numbers, messages } = factsIn(outcome.reading, found, vocabulary);
    return { ...outcome, numbers, messages };
  } catch (error) {
    const told = outcome.reading ? withoutFamily(outcome.reading, vocabulary) : {};
    return { ...outcome, ...told, failure: failureIn(error) };
  }
}

function failureIn(error: unknown): string {
  if (!(error instanceof ReadError))
    return `crash: ${error instanceof Error ? error.message : String(error)}`;
  return error.code === "unknown-family" ? error.code : `${error.code}: ${error.message}`;
}

/** What can be told of a document without knowing what it is. */
function withoutFamily(
  raw: Reading,
  vocabulary: Vocabulary,
): Pick<Outcome, "numbers" | "messages"> {
  const reading = masked(raw, peopleIn(raw, vocabulary));
  const context: Context = {
    ...{ reading, vocabulary, title: null, year: null, day: null, messages: [] },
    sections: outlineOf(reading),
    evidence: new Evidence("", reading.text, reading.places),
  };
  return { numbers: numbersIn(context, []), messages: raw.notes };
}

/** The share of numerals that are a fact or have a role, in per cent, never rounded up. */
function coverageOf(numbers: PrintedNumber[]): string {
  if (numbers.length === 0) return "–";
  const explained = numbers.filter(({ role }) => role !== "unexplained").length;
  return `${(Math.floor((explained / numbers.length) * 1000) / 10).toFixed(1)}%`;
}

/** The rules that told something, each with how often. */
function rulesOf(messages: Outcome["messages"]): string[] {
  const times = new Map<string, number>();
  for (const { rule } of messages) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, count]) => `${rule} ${String(count)}`);
}
