import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { check } from "../loaders/checks/run";
import { extractionJson } from "../loaders/commands/extraction";
import { FOLDERS } from "../loaders/commands/folders";
import { verify } from "../loaders/commands/verify";
import { extract } from "../loaders/families/extract";
import { readSources } from "../loaders/read/sources";
import type { Facts, Finding } from "../loaders/schema/facts";
import { readVocabulary } from "../loaders/schema/vocabulary";
import { scoreDocument } from "./score/document";
import type { Document, Row } from "./score/facts";

/**
 * Where the originals are at hand: what is read from them must be what was read by hand, and what
 * is read from the project's transcriptions of them.
 */
const SHARED = process.env["MAEUL_SHARED"] ?? join(FOLDERS.root, "..", "shared");
const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
let failures = 0;

function expect(holds: boolean, said: string, details: string[] = []): void {
  if (!holds) failures += 1;
  process.stdout.write(
    [
      `${holds ? "ok  " : "FAIL"} ${said}`,
      ...(holds ? [] : details.map((line) => `       ${line}`)),
      "",
    ].join("\n"),
  );
}

interface Read {
  facts: Facts;
  findings: Finding[];
  json: Document;
}

async function read(path: string): Promise<Read> {
  const facts = await extract(readFileSync(path), path, vocabulary);
  const { findings } = check(facts, vocabulary);
  return { facts, findings, json: JSON.parse(extractionJson(facts, findings, false)) as Document };
}

/** Every fact of the answers is found, nothing else, strictly. */
function againstAnswers(name: string, { json, findings }: Read, answers: Document): void {
  for (const [kind, { strict }] of Object.entries(scoreDocument(json, answers))) {
    const wrong = [
      ...strict.missed.map((row) => `missed ${JSON.stringify(row)}`),
      ...strict.surplus.map((row) => `surplus ${JSON.stringify(row)}`),
    ];
    expect(
      wrong.length === 0,
      `${name}: ${String(strict.wanted)} ${kind} as in the answers`,
      wrong,
    );
  }
  const wantedContradictions = (answers["findings"] as Row[]).filter(
    (finding) => finding["class"] === "contradiction",
  );
  const contradictions = findings.filter((finding) => finding.class === "contradiction");
  expect(
    contradictions.length === wantedContradictions.length,
    `${name}: ${String(wantedContradictions.length)} contradictions, none other`,
    contradictions.map((finding) => `${finding.rule}: ${finding.actual}`),
  );
}

const SAID_TWICE = [
  "amounts",
  "rates",
  "schedule",
  "activities",
  "meetings",
  "milestones",
  "followUps",
  "attachments",
  "references",
  "header",
  "weekdays",
] as const;

/** Offsets and passages may differ between an original and its transcription; facts may not. */
function withoutPlaces(rows: unknown): string {
  return JSON.stringify(rows, (key, value: unknown) => (/[sS]pan$/u.test(key) ? undefined : value));
}

function againstTranscription(name: string, original: Facts, transcription: Facts): void {
  for (const kind of SAID_TWICE) {
    const [before, after] = [original[kind], transcription[kind]].map(withoutPlaces);
    expect(before === after, `${name}: the same ${kind} from the transcription`, [
      `original      ${String(before)}`,
      `transcription ${String(after)}`,
    ]);
  }
  const outcomes = (facts: Facts) =>
    facts.questions.map(({ section, disposition, answers }) => [
      section,
      disposition,
      answers.length,
    ]);
  expect(
    JSON.stringify(outcomes(original)) === JSON.stringify(outcomes(transcription)),
    `${name}: the same questions by section, answers and disposition`,
  );
}

const originals = join(SHARED, "originals");
if (!existsSync(originals)) throw new Error(`no originals: ${originals}`);
const answered = readdirSync(join(SHARED, "answers"))
  .filter((file) => file.endsWith(".json"))
  .toSorted();
for (const file of answered) {
  const answers = JSON.parse(readFileSync(join(SHARED, "answers", file), "utf8")) as Document;
  const path = join(originals, parse(String(answers.source?.["document"])).base);
  const original = await read(path);
  const name = parse(path).name;
  againstAnswers(name, original, answers);
  const source = readSources(FOLDERS.data).find(
    ({ sidecar }) => sidecar.transcriptionOf?.sha256 === original.facts.source.sha256,
  );
  expect(source !== undefined, `${name}: has a transcription`);
  if (source)
    againstTranscription(
      name,
      original.facts,
      await extract(source.bytes, source.path, vocabulary),
    );
  await verify(path);
  expect(process.exitCode !== 1, `${name}: no number differs from the transcription's`);
  process.exitCode = 0;
}
process.stdout.write(
  failures === 0 ? "the originals agree\n" : `${String(failures)} comparisons fail\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
