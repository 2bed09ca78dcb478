import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { PLACEHOLDERS, meetingText } from "../families/meeting-text";
import { type Outcome, maeul } from "./maeul";

interface Printed {
  source: { path: string; family: string; sha256: string };
  error?: { code: string; reason: string };
  amounts: { asWritten: string; span: { start: number; end: number; quote?: string } }[];
  meetings: { absentDistricts: string[] }[];
  questions: { answers: unknown[]; answerSpans: unknown[] }[];
  findings: { rule: string; spans: { start: number; end: number }[] }[];
  text?: string;
}

const linesOf = ({ stdout }: Outcome) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "maeul-extract-"));
  writeFileSync(join(folder, "sheet.txt"), budgetSheetText(PLAN));
  writeFileSync(join(folder, "broken.txt"), Buffer.from("마을\0장부"));
  writeFileSync(join(folder, "meeting.txt"), meetingText({ flat: true }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("maeul extract", () => {
  it("prints a line of JSON a file, also beside one that cannot be read", async () => {
    const outcome = await maeul(
      ["extract", "sheet.txt", "broken.txt", "missing.txt", "meeting.txt", "--json"],
      folder,
    );
    const [sheet, broken, missing, meeting, ...more] = linesOf(outcome);
    expect(outcome.status).toBe(1);
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ source: { path: "sheet.txt", family: "budget-sheet" } });
    expect(sheet).not.toHaveProperty("text");
    expect(broken).toEqual({
      source: { path: "broken.txt" },
      error: { code: "binary", reason: "not text: a zero byte at 6" },
    });
    expect(missing).toMatchObject({ source: { path: "missing.txt" }, error: { code: "missing" } });
    expect(meeting).toMatchObject({
      source: { path: "meeting.txt", family: "approved-document" },
      meetings: [{ absentDistricts: ["중구", "용산구"] }],
      questions: [{ answers: [], answerSpans: [] }, { answers: [expect.any(String)] }],
    });
    expect(outcome.stderr).toContain("broken.txt: binary: not text: a zero byte at 6\n");
    expect(outcome.stderr).toMatch(/^missing\.txt: missing: /mu);
  });

  it("adds with --text the masked text that its spans are slices of", async () => {
    const outcome = await maeul(
      ["extract", "sheet.txt", "meeting.txt", "--json", "--text"],
      folder,
    );
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(PLACEHOLDERS.filter((name) => outcome.stdout.includes(name))).toEqual([]);
    const [sheet, meeting] = linesOf(outcome);
    expect(meeting?.text).toContain("주무관 ○○○ 마을팀장");
    const points = Array.from(sheet?.text ?? "");
    expect(sheet?.amounts.length).toBeGreaterThan(0);
    for (const { span, asWritten } of sheet?.amounts ?? [])
      expect(points.slice(span.start, span.end).join("")).toBe(asWritten);
  });

  it("says one line a file without --json", async () => {
    const { stdout } = await maeul(["extract", "sheet.txt", "meeting.txt"], folder);
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(
        /^sheet\.txt: 가상마을 배움터 운영 \(budget-sheet\): 14 amounts, 1 rates/u,
      ),
      expect.stringMatching(
        /^meeting\.txt: 가상구 소통회의 결과보고 \(approved-document\): 1 meetings/u,
      ),
    ]);
  });
}, 60_000);

describe("maeul", () => {
  it("says what it can do", async () => {
    const { status, stdout } = await maeul(["--help"]);
    expect(status).toBe(0);
    for (const command of ["build", "start", "extract", "verify"])
      expect(stdout).toContain(`  ${command} `);
  });

  it("refuses what it does not know", async () => {
    const { status, stdout, stderr } = await maeul(["extract", "sheet.txt", "--csv"], folder);
    expect([status === 0, stdout]).toEqual([false, ""]);
    expect(stderr).toContain("error: unknown option '--csv'");
  });
}, 60_000);
