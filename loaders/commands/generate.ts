import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Plan, type Written, corpusOf } from "../generate/corpus";
import { sidecarOf } from "../generate/sidecar";
import { readVocabulary } from "../schema/vocabulary";
import { FOLDERS } from "./folders";

/** Progress is told after so many documents. */
const TOLD_EVERY = 5000;

/** A corpus and where it goes. */
interface Options extends Omit<Plan, "districts"> {
  out: string;
}

/**
 * Writes a corpus of invented documents into a folder: each with its sidecar, so that the folder can
 * stand as data/documents, and its answers. One document at a time is in memory.
 * @throws where the folder holds something already, or is part of the project's data
 */
export function generate({ out, ...plan }: Options): void {
  refuse(out);
  const districts = readVocabulary(join(FOLDERS.data, "vocabulary")).districts;
  let written = 0;
  for (const document of corpusOf({ ...plan, districts: districts.map(({ name }) => name) })) {
    save(out, document);
    written += 1;
    if (written % TOLD_EVERY === 0) process.stderr.write(`${String(written)} documents\n`);
  }
  process.stdout.write(
    `${out}: ${String(plan.programmes)} budget sheets, ${String(plan.documents)} approved documents, invented from seed ${String(plan.seed)}\n`,
  );
}

/** Invented documents are never shipped as data, and never mixed with anything. */
function refuse(out: string): void {
  const inside = relative(FOLDERS.data, resolve(out));
  if (!inside.startsWith("..")) throw new Error(`part of the project's data: ${out}`);
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`folder not empty: ${out}`);
}

function save(out: string, { name, format, bytes, answers }: Written): void {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${format}`, bytes);
  writeFileSync(`${path}.source.json`, lined(sidecarOf(answers, bytes)));
  writeFileSync(`${path}.answers.json`, lined(answers));
}

const lined = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
