import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ask } from "../../loaders/commands/ask";
import { readLedger } from "../../loaders/ledger";
import { writeLedger } from "../../loaders/store/write";

const README = readFileSync("README.md", "utf8");
const EXAMPLE = /\$ npx maeul ask "([^"]+)"\n((?:(?!```|\$ ).+\n)+)/gu;
const examples = Array.from(README.matchAll(EXAMPLE), ([, question = "", lines = ""]) => ({
  question,
  lines: lines.trimEnd().split("\n"),
}));

let build = "";

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), "ask-"));
  const folders = { root: ".", data: "data", build, dist: build };
  await writeLedger(join(build, "ledger.duckdb"), await readLedger(folders));
});
afterAll(async () => {
  await rm(build, { recursive: true });
});

async function told(question: string, json = false): Promise<string> {
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await ask(question, { json }, { build, data: "data" });
    return stdout.mock.calls.map(([chunk]) => String(chunk)).join("");
  } finally {
    stdout.mockRestore();
  }
}

test("the README has questions with their answers", () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)("$question is answered as the README prints it", async (example) => {
  const answer = (await told(example.question)).split("\n");
  for (const line of example.lines) expect(answer).toContain(line);
});

test("an answer prints its passage, caveat and figure; as JSON, its facts and formula", async () => {
  const text = await told("2018 execution rate");
  expect(text).toMatch(/ {2}Printed: 5 최근 3년 결산 현황 › 2018 › 집행액: …[^\n]*»5,370,182«/u);
  expect(text).toContain("  Note: Executed is what the city paid out");
  expect(text).toContain("  Figure: execution-rate\n");
  const json = JSON.parse(await told("2018 execution rate", true)) as {
    status: string;
    answers: { values: { value: number; facts: string[]; formula: string }[] }[];
  };
  const [value] = json.answers[0]?.values ?? [];
  expect([json.status, value?.value, value?.facts.length]).toEqual(["found", 94.94, 2]);
  expect(value?.formula).toMatch(/^\{amount-\w+\} ÷ \{amount-\w+\} × 100$/u);
});

test("it says what to do where nothing was built yet", async () => {
  await expect(
    ask("2018 집행률", {}, { build: join(build, "none"), data: "data" }),
  ).rejects.toThrow(/^no database: .*: run npm run build first$/u);
});
