import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../loaders/commands/generate";
import { parseSidecar } from "../../loaders/schema/sidecar";
import { ROOT, maeul } from "./maeul";

const folder = mkdtempSync(join(tmpdir(), "maeul-generate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("maeul generate", { timeout: 60_000 }, () => {
  test("writes documents, each with its sidecar and answers, and never over anything", async () => {
    const out = join(folder, "corpus");
    const asked = ["--seed", "4", "--programmes", "2", "--documents", "1", "--formats", "md,hwpx"];
    const { status, stdout } = await maeul(["generate", "--out", out, ...asked]);
    expect(status).toBe(0);
    expect(stdout).toContain("2 budget sheets, 1 approved documents, invented from seed 4");
    expect(readdirSync(join(out, "budget-sheet", "0000"))).toEqual([
      "0000000-budget-sheet-pipes.answers.json",
      "0000000-budget-sheet-pipes.md",
      "0000000-budget-sheet-pipes.source.json",
      "0000001-budget-sheet-hwpx.answers.json",
      "0000001-budget-sheet-hwpx.hwpx",
      "0000001-budget-sheet-hwpx.source.json",
    ]);
    const sidecar = join(
      out,
      "approved-document",
      "0000",
      "0000000-meeting-record-pipes.source.json",
    );
    expect(parseSidecar(readFileSync(sidecar, "utf8")).family).toBe("approved-document");
    const again = await maeul(["generate", "--out", out, ...asked]);
    expect(again.status).not.toBe(0);
    expect(again.stderr).toContain("folder not empty");
  });

  test("ships nothing as data", () => {
    const out = join(ROOT, "data", "documents", "invented");
    expect(() => {
      generate({ out, seed: 1, programmes: 1, documents: 1, formats: ["md"], faulty: 0 });
    }).toThrow("part of the project's data");
  });

  test.each([
    { asked: ["--formats", "docx"], reason: "unknown format: docx" },
    { asked: ["--faulty", "2"], reason: "not a share from 0 to 1: 2" },
    { asked: ["--documents", "many"], reason: "not a count: many" },
  ])("refuses $asked", async ({ asked, reason }) => {
    const { status, stderr } = await maeul(["generate", "--out", join(folder, "no"), ...asked]);
    expect(status).not.toBe(0);
    expect(stderr).toContain(reason);
  });
});
