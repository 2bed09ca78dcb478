import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pairsIn } from "../../scripts/score/folders";
import { markdownTable, plainTable } from "../../scripts/score/table";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "score-"));
  mkdirSync(join(folder, "documents", "more"), { recursive: true });
  mkdirSync(join(folder, "answers"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (path: string, text = "") => {
  writeFileSync(join(folder, path), text);
};

test("documents of any format and depth are paired by stem; what stands alone is told", () => {
  put("documents/가나.hwpx");
  put("documents/more/가나.pdf");
  put("documents/named.txt");
  put("documents/alone.txt");
  put("answers/가나.json".normalize("NFD"), "{}");
  put("answers/other.json", '{"source":{"document":"originals/named.txt"}}');
  put("answers/nobody.json", "{}");
  const { pairs, unanswered, unheld } = pairsIn(join(folder, "documents"), join(folder, "answers"));
  expect(pairs.map(({ path }) => basename(path)).sort()).toEqual([
    "named.txt",
    "가나.hwpx",
    "가나.pdf",
  ]);
  expect(unanswered.map((path) => basename(path))).toEqual(["alone.txt"]);
  expect(unheld.map((path) => basename(path))).toEqual(["nobody.json"]);
});

test("a folder that is missing and answers that are no JSON are named", () => {
  expect(() => pairsIn(join(folder, "no"), folder)).toThrow(/^no such folder: .*no$/u);
  put("answers/broken.json", "{");
  expect(() => pairsIn(join(folder, "documents"), join(folder, "answers"))).toThrow(
    /broken\.json/u,
  );
});

test("the table counts the facts of a document that could not be read as missed", () => {
  const tally = (found: number, given: number, wanted: number) => ({
    found,
    given,
    wanted,
    missed: [],
    surplus: [],
  });
  const read = tally(2, 4, 3);
  const unread = tally(0, 0, 5);
  const documents = [
    { path: "a.txt", failure: null, scores: { amounts: { strict: read, lenient: read } } },
    {
      path: "b.hwp",
      failure: "password",
      scores: { amounts: { strict: unread, lenient: unread } },
    },
  ];
  const markdown = markdownTable({ name: "가", documents });
  expect(markdown).toContain("**가: 2 documents, 1 not read: b.hwp (password)**");
  expect(markdown).toContain("| amounts | 8 | 4 | 0.500 | 0.250 | 0.500 | 0.250 | 5 |");
  expect(plainTable({ name: "가", documents }).split("\n")).toHaveLength(3);
});
