import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { corpusOf, type Plan } from "../../loaders/generate/corpus";
import { FORMATS } from "../../loaders/generate/layouts/layout";
import { LAYOUTS } from "../../loaders/generate/layouts/registry";
import { PROGRAMME_NAMES, programmeName } from "../../loaders/generate/names";
import { sidecarOf } from "../../loaders/generate/sidecar";
import { read } from "../../loaders/read/read";
import { readSources } from "../../loaders/read/sources";
import { parseSidecar } from "../../loaders/schema/sidecar";
import { districts } from "./round-trip";

const PLAN: Plan = {
  seed: 5,
  programmes: 2 * LAYOUTS.length,
  documents: 5 * LAYOUTS.length,
  formats: FORMATS,
  faulty: 0.3,
  districts,
};

const corpus = [...corpusOf(PLAN)];

describe("a corpus", () => {
  test("is the same from the same seed, to the byte", () => {
    const again = [...corpusOf(PLAN)];
    expect(again.map(({ name }) => name)).toEqual(corpus.map(({ name }) => name));
    for (const [at, { name, bytes, answers }] of again.entries()) {
      expect(Buffer.compare(bytes, corpus[at]?.bytes ?? Buffer.alloc(0)), name).toBe(0);
      expect(answers).toEqual(corpus[at]?.answers);
    }
  });

  test("is another from another seed", () => {
    const other = [...corpusOf({ ...PLAN, seed: 6 })];
    const same = other.filter(
      ({ bytes }, at) => Buffer.compare(bytes, corpus[at]?.bytes ?? bytes) === 0,
    );
    expect(same).toEqual([]);
  });

  test("does not change where it grows", () => {
    const [first] = corpusOf({ ...PLAN, programmes: 100_000 });
    expect(first?.bytes).toEqual(corpus[0]?.bytes);
  });

  test("holds every format, and slips in a share of it", () => {
    expect(new Set(corpus.map(({ format }) => format))).toEqual(new Set(FORMATS));
    const faulty = corpus.filter(({ answers }) => answers.findings.length > 0).length;
    expect(faulty / corpus.length).toBeGreaterThan(0.1);
    expect(faulty / corpus.length).toBeLessThan(0.5);
  });

  test("says of every document that it is invented", async () => {
    for (const { name, format, bytes, answers } of corpus) {
      const { text } = await read(bytes, `${name}.${format}`);
      expect(text, name).toContain("가상 문서(시험용)");
      expect(sidecarOf(answers, bytes).licence.note).toContain("가상 문서(시험용)");
    }
  });

  test("names 100,000 programmes apart", () => {
    expect(PROGRAMME_NAMES).toBeGreaterThan(100_000);
    const names = new Set(Array.from({ length: 100_000 }, (_, number) => programmeName(number)));
    expect(names.size).toBe(100_000);
    expect(() => programmeName(PROGRAMME_NAMES)).toThrow("more programmes than names");
  });
});

describe("a corpus in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "maeul-generate-"));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("stands as data/documents", () => {
    for (const { name, format, bytes, answers } of corpus) {
      const path = join(folder, "documents", name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${format}`, bytes);
      const sidecar = JSON.stringify(sidecarOf(answers, bytes));
      expect(parseSidecar(sidecar).title).toBe(answers.source.title);
      writeFileSync(`${path}.source.json`, sidecar);
      writeFileSync(`${path}.answers.json`, JSON.stringify(answers));
    }
    const sources = readSources(folder);
    expect(sources.map(({ path }) => path)).toEqual(
      corpus.map(({ answers }) => `documents/${answers.source.path}`).toSorted(),
    );
  });
});
