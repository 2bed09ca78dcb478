import { cp, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FOLDERS } from "../../loaders/commands/folders";
import { corpusOf } from "../../loaders/generate/corpus";
import { sidecarOf } from "../../loaders/generate/sidecar";
import { readLedger } from "../../loaders/ledger";
import type { Manifest } from "../../loaders/publish/manifest";
import { publish } from "../../loaders/publish/publish";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { writeLedger } from "../../loaders/store/write";
import { FIGURES } from "../../src/figures/registry.js";

/** An invented ledger: so many documents, the same in every run. */
export interface Size {
  programmes: number;
  documents: number;
  seed: number;
}

/** A step of its making and how long it took. */
export interface Lap {
  step: string;
  seconds: number;
}

/** What was made of it. */
export interface Made {
  /** The published files. */
  published: string;
  manifest: Manifest;
  laps: Lap[];
}

const MILLISECONDS = 1000;

/** The project's vocabulary and prices, and invented documents in the place of its own. */
async function writeData(data: string, { programmes, documents, seed }: Size): Promise<void> {
  for (const part of ["vocabulary", "prices"])
    await cp(join(FOLDERS.data, part), join(data, part), { recursive: true });
  await writeFile(join(data, "corrections.json"), "[]");
  const districts = readVocabulary(join(data, "vocabulary")).districts.map(({ name }) => name);
  const plan = { programmes, documents, seed, districts, formats: ["md"] as const, faulty: 0.1 };
  for (const { name, format, bytes, answers } of corpusOf(plan)) {
    const path = join(data, "documents", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${format}`, bytes);
    await writeFile(`${path}.source.json`, JSON.stringify(sidecarOf(answers, bytes)));
  }
}

/**
 * Invents a ledger, reads, checks, stores and publishes it as a build does.
 * @param folder empty; holds everything that is made
 */
export async function makeBigLedger(folder: string, size: Size): Promise<Made> {
  const laps: Lap[] = [];
  const timed = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const made = await run();
    laps.push({ step, seconds: (performance.now() - start) / MILLISECONDS });
    return made;
  };
  const data = join(folder, "data");
  const database = join(folder, "ledger.duckdb");
  const published = join(folder, "published");
  await mkdir(data, { recursive: true });
  await writeData(data, size);
  const ledger = await timed("read and check", () => readLedger({ ...FOLDERS, data }));
  await timed("store", () => writeLedger(database, ledger));
  const manifest = await timed("publish", () =>
    publish({ ledger: database, out: published, figures: FIGURES }),
  );
  return { published, manifest, laps };
}

/** Bytes of what a page loads of figures and lists, the largest file of each folder. */
export function largest({ files }: Manifest, folder: string): { path: string; bytes: number } {
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .reduce((most, file) => (file.bytes > most.bytes ? file : most), { path: "–", bytes: 0 });
}

/** The bytes of a file. */
export async function bytesOf(path: string): Promise<number> {
  return (await stat(path)).size;
}
