import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../../loaders/read/sources";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { coverage, digitsOf, ruleThatCatches, subjectOf } from "../../scripts/prove/digits";

const DATA = join(import.meta.dirname, "../../data");
const vocabulary = readVocabulary(join(DATA, "vocabulary"));
const SAMPLE = 24;
const SEED = 20_211;

/** A sample that is the same on every run: a linear congruential walk (Numerical Recipes). */
function sampled<T>(of: T[], size: number): T[] {
  let state = SEED;
  return Array.from({ length: Math.min(size, of.length) }, () => {
    state = (1_664_525 * state + 1_013_904_223) % 2 ** 32;
    return of[state % of.length];
  }).flatMap((item) => (item === undefined ? [] : [item]));
}

const sums = readSources(DATA)
  .map(({ path }) => subjectOf(readFileSync(join(DATA, path)), path, vocabulary))
  .filter(({ facts }) => facts.amounts.length > 0);

test("there are documents with sums that rules cover", () => {
  expect(sums.length).toBeGreaterThan(0);
  for (const subject of sums) expect(coverage(subject).covered).not.toEqual([]);
});

test.each(sums)("a digit changed in $path makes a rule fail", (subject) => {
  for (const digit of sampled(digitsOf(subject), SAMPLE)) {
    expect([digit, ruleThatCatches(subject, digit, vocabulary)]).not.toContain(null);
  }
});
