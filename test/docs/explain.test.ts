import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../loaders/families/extract";
import { readSources } from "../../loaders/read/sources";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const README = readFileSync("README.md", "utf8");
const explained = [...README.matchAll(/\$ npx maeul explain (\S+)\n(\S+) –/gu)];

test("what the README explains is in the documents, as it prints it", async () => {
  const vocabulary = readVocabulary(join("data", "vocabulary"));
  const facts = await Promise.all(
    readSources("data").map(async ({ bytes, path }) =>
      JSON.stringify(await extract(bytes, path, vocabulary)),
    ),
  );
  expect(explained).toHaveLength(3);
  for (const [, id, print] of explained) {
    const printed = new RegExp(`"id":"${id ?? ""}"[^]*?"asWritten":"${print ?? ""}"`, "u");
    expect(facts.some((json) => printed.test(json))).toBe(true);
  }
});
