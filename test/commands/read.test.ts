import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cell, hwpxOf, paragraph, table, text } from "../read/hwpx-of";
import { maeul } from "./maeul";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "maeul-read-"));
  const rows = [
    ["구분", "금액"],
    ["인건비", "1,000"],
  ].map((row, at) => row.map((words, column) => cell([at, column], paragraph(text(words)))));
  const body = paragraph(text("□ 예산")) + paragraph(table(...rows)) + paragraph("<hp:chart/>");
  writeFileSync(join(folder, "plan.hwpx"), hwpxOf([body]));
  writeFileSync(join(folder, "broken.hwpx"), "PK\x03\x04");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("prints blocks, aligned tables and messages, also beside a file that cannot be read", async () => {
  const { stdout, stderr, status } = await maeul(["read", "broken.hwpx", "plan.hwpx"], folder);
  expect(stdout.split("\n").filter(Boolean)).toEqual([
    "plan.hwpx (hwpx)",
    "  ## □ 예산",
    "    구분   │ 금액",
    "    ───────┼──────",
    "    인건비 │ 1,000",
    "skipped: section 1: what an embedded chart shows is not read",
  ]);
  expect(stderr).toContain("broken.hwpx: damaged: damaged archive: ");
  expect(status).toBe(1);
}, 30_000);
