import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFigures } from "../../loaders/publish/figures";
import { placeStills } from "../../loaders/site/stills";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { AnyFigure } from "../../src/figures/figure.js";
import { exampleInput } from "../store/example";

const BLOCK = /```(ts|diff) file=(\S+)\n([^]*?)```/gu;
const COPIED = [
  ...["bin", "loaders", "data/vocabulary", "package.json"],
  ...["answers", "figures", "lists", "slides", "words"].map((room) => `src/${room}`),
  ...["src/budget.md", "src/en/budget.md"],
];

let copy = "";

/** Changes a file as a diff says; every line that it keeps or takes away must be there once. */
function changed(text: string, diff: string): string {
  const lines = text.split("\n");
  let at = -1;
  for (const line of diff.trimEnd().split("\n")) {
    const [sign, words] = [line.slice(0, 1), line.slice(1)];
    if (sign === "+") {
      lines.splice((at += 1), 0, words);
      continue;
    }
    at = lines.indexOf(words);
    expect([words, lines.filter((other) => other === words).length]).toEqual([words, 1]);
    if (sign === "-") lines.splice(at--, 1);
  }
  return lines.join("\n");
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "maeul-contributing-"));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  for (const [, kind, path = "", content = ""] of readFileSync("CONTRIBUTING.md", "utf8").matchAll(
    BLOCK,
  )) {
    const file = join(copy, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind === "ts" ? content : changed(readFileSync(file, "utf8"), content));
  }
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

function maeul(command: string, name: string, content: string, ...options: string[]): string {
  const file = join(copy, name);
  writeFileSync(file, content);
  const program = join(copy, "loaders", "maeul.ts");
  return execFileSync(process.execPath, ["--import", "tsx", program, command, file, ...options], {
    cwd: copy,
    encoding: "utf8",
  });
}

test("a format added as CONTRIBUTING.md says is read", () => {
  const printed = maeul("read", "list", "항목,2020,2021\n인건비,70,80\n운영비,30,20\n");
  expect(printed).toMatch(/\(csv\)[^]*항목 +│ 2020 +│ 2021[^]*인건비 +│ 70 +│ 80/u);
});

test("a family added as CONTRIBUTING.md says gives its facts", () => {
  const notice = [
    "# 동네책방 지원",
    "보도자료",
    "배포일시 : 2020. 1. 2.",
    "담당부서 : 가온과",
    "○ 지원금 : 1,200천원",
  ].join("\n\n");
  const { source, amounts } = JSON.parse(maeul("extract", "notice.txt", notice, "--json")) as {
    source: { family: string; title: string };
    amounts: { amountKrw: number }[];
  };
  expect(source).toMatchObject({ family: "press-notice", title: "동네책방 지원" });
  expect(amounts.map(({ amountKrw }) => amountKrw)).toEqual([1_200_000]);
});

test("a figure added as CONTRIBUTING.md says stands in both pages with what it rests on", async () => {
  const { FIGURES } = (await import(join(copy, "src", "figures", "registry.ts"))) as {
    FIGURES: readonly AnyFigure[];
  };
  const added = FIGURES.filter(({ id }) => id === "steps-by-year");
  expect(added).toHaveLength(1);
  await writeLedger(join(copy, "ledger.duckdb"), exampleInput());
  const ledger = await Ledger.open(join(copy, "ledger.duckdb"));
  await writeFigures(ledger, added, join(copy, "published"));
  ledger.close();
  const place = '<figure data-figure="steps-by-year"></figure>';
  for (const [language, question] of [
    ["", "언제 많은 일이 있었나?"],
    ["en", "When did most of it happen?"],
  ] as const) {
    expect(readFileSync(join(copy, "src", language, "budget.md"), "utf8")).toContain(place);
    const still = await placeStills(place, join(copy, "published", language, "figures"));
    expect(still).toContain(question);
    expect(still).toMatch(/data-facts="opening" data-formula="count"[^>]*>1</u);
  }
});
