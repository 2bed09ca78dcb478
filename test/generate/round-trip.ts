import { join } from "node:path";
import { FOLDERS } from "../../loaders/commands/folders";
import { check } from "../../loaders/checks/run";
import { extractionJson } from "../../loaders/commands/extraction";
import { extract } from "../../loaders/families/extract";
import type { Written } from "../../loaders/generate/corpus";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { scoreDocument } from "../../scripts/score/document";
import type { Document } from "../../scripts/score/facts";

const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
/** The districts that the checks know of. */
export const districts = vocabulary.districts.map(({ name }) => name);

/** What differs between what was put into a document and what was read from it, a line each. */
export async function differences({ bytes, answers }: Written): Promise<string[]> {
  const facts = await extract(bytes, answers.source.path, vocabulary);
  const { findings } = check(facts, vocabulary);
  const given = JSON.parse(extractionJson(facts, findings, false)) as Document;
  const scores = scoreDocument(given, JSON.parse(JSON.stringify(answers)) as Document);
  // Findings are compared by their rules: answers of generated documents name nothing else of them.
  const rows = Object.entries(scores)
    .filter(([kind]) => kind !== "contradictions")
    .flatMap(([kind, { strict }]) => [
      ...strict.missed.map((row) => `${kind} missed ${JSON.stringify(row)}`),
      ...strict.surplus.map((row) => `${kind} surplus ${JSON.stringify(row)}`),
    ]);
  const wanted = new Set(answers.findings.map(({ rule }) => rule));
  const found = new Set(findings.map(({ rule }) => rule));
  return [
    ...rows,
    ...[...wanted].filter((rule) => !found.has(rule)).map((rule) => `finding missed ${rule}`),
    ...findings
      .filter(({ rule }) => !wanted.has(rule))
      .map(
        ({ rule, expected, actual }) =>
          `finding surplus ${rule}: ${actual}, expected ${expected ?? ""}`,
      ),
    ...facts.numbers
      .filter(({ role }) => role === "unexplained")
      .map(({ asWritten, span }) => `unexplained ${span.prefix}»${asWritten}«${span.suffix}`),
  ];
}
