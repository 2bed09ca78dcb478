import { factsIn } from "../families/extract";
import type { Found } from "../read/documents";
import { ReadError } from "../read/error";
import { read } from "../read/read";
import type { Reading } from "../read/reading";
import type { Facts } from "../schema/facts";
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
  facts: Facts | null;
  failure: string | null;
}

/**
 * One row: format, tables, printed numbers, the share of them that is explained, messages by rule and
 * the time it took. What is not known of a file that could not be read is a dash, its reason a
 * message. Sets exit status 1 for it; a file of no known family is read and counts as none.
 */
export async function tableRow(found: Found, vocabulary: Vocabulary): Promise<string> {
  const start = performance.now();
  const outcome = await outcomeOf(found, vocabulary);
  const time = `${(performance.now() - start).toFixed(0)} ms`;
  const { reading, facts, failure } = outcome;
  if (reading === null) process.exitCode = 1;
  return line([
    found.path,
    reading?.format ?? "–",
    reading ? String(reading.blocks.filter(({ kind }) => kind === "table").length) : "–",
    facts ? String(facts.numbers.length) : "–",
    facts ? coverageOf(facts) : "–",
    failure ?? rulesOf(facts),
    time,
  ]);
}

async function outcomeOf(found: Found, vocabulary: Vocabulary): Promise<Outcome> {
  const outcome: Outcome = { reading: null, facts: null, failure: null };
  try {
    if ("error" in found) throw found.error;
    outcome.reading = await read(found.bytes, found.path);
    outcome.facts = factsIn(outcome.reading, found, vocabulary);
  } catch (error) {
    if (error instanceof ReadError) outcome.failure = error.code;
    else outcome.failure = `crash: ${error instanceof Error ? error.message : String(error)}`;
  }
  return outcome;
}

/** The share of numerals that are a fact or have a role, in per cent, never rounded up. */
function coverageOf({ numbers }: Facts): string {
  if (numbers.length === 0) return "–";
  const explained = numbers.filter(({ role }) => role !== "unexplained").length;
  return `${(Math.floor((explained / numbers.length) * 1000) / 10).toFixed(1)}%`;
}

/** The rules that told something, each with how often. */
function rulesOf(facts: Facts | null): string {
  const times = new Map<string, number>();
  for (const { rule } of facts?.messages ?? []) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, count]) => `${rule} ${String(count)}`).join(", ");
}
