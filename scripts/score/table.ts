import { basename } from "node:path";
import type { FolderScore } from "../../src/lists/score.js";
import type { Scores } from "./document";
import type { Row } from "./facts";
import type { Tally } from "./tallies";

/** How one document did. */
export interface Scored {
  path: string;
  scores: Scores;
  /** Why it could not be read; null where it was. */
  failure: string | null;
}

/** What was scored together. */
export interface ScoredFolder {
  name: string;
  documents: Scored[];
}

type Counts = FolderScore["kinds"][number]["strict"];

const HEAD = [
  "kind of fact",
  "wanted",
  "given",
  "strict precision",
  "recall",
  "lenient precision",
  "recall",
  "unread",
];

/** A share with three decimals, half up; a dash without a base. */
const share = (found: number, of: number) => (of === 0 ? "–" : (found / of).toFixed(3));
const shares = ({ found, given }: Counts, wanted: number) => [
  share(found, given),
  share(found, wanted),
];

/** Adds the tallies of several documents by kind of fact. */
function total(scores: Scores[]): Scores {
  const sum: Scores = {};
  for (const [kind, { strict, lenient }] of scores.flatMap((score) => Object.entries(score))) {
    const before = sum[kind];
    sum[kind] = before
      ? { strict: added(before.strict, strict), lenient: added(before.lenient, lenient) }
      : { strict, lenient };
  }
  return sum;
}

const added = (a: Tally, b: Tally): Tally => ({
  found: a.found + b.found,
  given: a.given + b.given,
  wanted: a.wanted + b.wanted,
  missed: [...a.missed, ...b.missed],
  surplus: [...a.surplus, ...b.surplus],
});

/** How each kind of fact did. Facts of documents that could not be read are missed. */
function kindsOf(documents: Scored[]): FolderScore["kinds"] {
  const unread = total(documents.flatMap(({ failure, scores }) => (failure ? [scores] : [])));
  return Object.entries(total(documents.map(({ scores }) => scores))).map(
    ([kind, { strict, lenient }]) => ({
      kind,
      wanted: strict.wanted,
      strict: { found: strict.found, given: strict.given },
      lenient: { found: lenient.found, given: lenient.given },
      unread: unread[kind]?.strict.wanted ?? 0,
    }),
  );
}

function rowsOf(documents: Scored[]): string[][] {
  return kindsOf(documents).map(({ kind, wanted, strict, lenient, unread }) => [
    kind,
    String(wanted),
    String(strict.given),
    ...shares(strict, wanted),
    ...shares(lenient, wanted),
    String(unread),
  ]);
}

/** The score of a folder as the page on methods shows it. */
export function folderScore({ name, documents }: ScoredFolder): FolderScore {
  const notRead = documents.filter(({ failure }) => failure !== null).length;
  return { name, documents: documents.length, notRead, kinds: kindsOf(documents) };
}

/** How many documents there are, and which of them could not be read. */
function caption({ name, documents }: ScoredFolder): string {
  const failed = documents.flatMap(({ path, failure }) =>
    failure ? [`${basename(path)} (${failure})`] : [],
  );
  const list = failed.length > 0 ? `: ${failed.join(", ")}` : "";
  return `${name}: ${String(documents.length)} documents, ${String(failed.length)} not read${list}`;
}

/** The table of a folder for a terminal: columns under each other. */
export function plainTable(folder: ScoredFolder): string {
  const rows = [HEAD, ...rowsOf(folder.documents)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return [caption(folder), ...rows.map(line)].join("\n");
}

/** The table of a folder in Markdown. */
export function markdownTable(folder: ScoredFolder): string {
  const line = (row: string[]) => `| ${row.join(" | ")} |`;
  const rule = HEAD.map((_, at) => (at === 0 ? "---" : "---:"));
  const rows = [HEAD, rule, ...rowsOf(folder.documents)];
  return [`**${caption(folder)}**`, "", ...rows.map(line)].join("\n");
}

const NAMING = [
  "label path group year fiscalYear kind count unit amountKrw field value asWritten",
  "question text on from to disposition rule expected actual",
].flatMap((keys) => keys.split(" "));

/** Every fact of a document that is missed or too many, one a line. */
export function differences({ path, scores }: Scored): string {
  const named = (kind: string, how: string) => (row: Row) =>
    `  ${kind} ${how} ${JSON.stringify(row, NAMING)}`;
  const lines = Object.entries(scores).flatMap(([kind, { strict }]) => [
    ...strict.missed.map(named(kind, "missed ")),
    ...strict.surplus.map(named(kind, "surplus")),
  ]);
  return [basename(path), ...lines].join("\n");
}
