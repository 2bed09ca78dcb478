import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FOLDERS } from "../../loaders/commands/folders";
import { ReadError } from "../../loaders/read/error";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { type Subject, coverage, digitsOf, ruleThatCatches, subjectOf } from "./digits";

const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));

/** The project's documents, and the specimens where they are at hand. */
function subjects(): Subject[] {
  const specimens = join(FOLDERS.root, "..", "shared", "specimens");
  const folders = [
    join(FOLDERS.data, "documents", "budget-sheet"),
    join(FOLDERS.data, "documents", "approved-document"),
    ...(existsSync(specimens) ? [specimens] : []),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(?!README).*\.(?:txt|md)$/u.test(name))
      .toSorted()
      .flatMap((name) => {
        try {
          return [subjectOf(readFileSync(join(folder, name)), name, vocabulary)];
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
          process.stderr.write(`${name}: ${error.message}\n`);
          return [];
        }
      }),
  );
}

/** Changes every digit of every covered sum and reports which rule noticed: the lines of a page. */
export function digitsPage(): string[] {
  const lines = [
    "# Digit changes",
    "",
    "Every digit of every sum that takes part in an identity that holds was changed by one, one at a time; the document was read and checked anew. Caught means that a named rule fails which did not fail before.",
    "",
    "| document | sums covered | not cross-checked | digits | caught | share |",
    "|---|---:|---:|---:|---:|---:|",
  ];
  const escaped: string[] = [];
  let [all, held] = [0, 0];
  for (const subject of subjects()) {
    const { covered, uncovered } = coverage(subject);
    const digits = digitsOf(subject);
    const missed = digits.filter((digit) => ruleThatCatches(subject, digit, vocabulary) === null);
    [all, held] = [all + digits.length, held + digits.length - missed.length];
    lines.push(
      `| ${subject.path} | ${String(covered.length)} | ${String(uncovered.length)} | ${String(digits.length)} | ${String(digits.length - missed.length)} | ${share(digits.length - missed.length, digits.length)} |`,
    );
    escaped.push(
      ...missed.map(
        ({ amount, at }) =>
          `- ${subject.path}: ${amount.path.join(" › ")} › ${amount.label}: ${amount.asWritten}, character ${String(at - amount.span.start + 1)}`,
      ),
    );
    process.stderr.write(`${subject.path}: ${String(digits.length)} digits\n`);
  }
  lines.push(
    `| **all** | | | ${String(all)} | ${String(held)} | ${share(held, all)} |`,
    "",
    "## Not caught",
    "",
    ...(escaped.length > 0 ? escaped : ["none"]),
    "",
  );
  return lines;
}

const share = (part: number, of: number) =>
  of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`;
