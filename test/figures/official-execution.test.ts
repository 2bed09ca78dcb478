import { JSDOM } from "jsdom";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { differenceTrace, type OfficialDatum } from "../../src/figures/data/official-execution.js";
import { officialExecution } from "../../src/figures/official-execution.js";
import { CURRENT, selected } from "../../src/figures/selection.js";
import { plain } from "../../src/words/sentence.js";
import { exampleInput } from "../store/example";
import { officialDocument } from "../store/official";

let folder = "";
let rows: OfficialDatum[] = [];

/** A sheet that prints 60 thousand executed in 2018, and the records of two accounts: 40,000 and 21,000 won. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "official-"));
  const input = exampleInput();
  const documents = [...input.documents, await officialDocument()];
  await writeLedger(join(folder, "ledger.duckdb"), { ...input, documents });
  const ledger = await Ledger.open(join(folder, "ledger.duckdb"));
  const answer = await ledger.query(officialExecution.sql);
  rows = selected(answer.rows as unknown as OfficialDatum[], CURRENT);
  ledger.close();
});
afterAll(() => rm(folder, { recursive: true }));

const { words } = officialExecution;
const executed = () => rows.filter(({ phase }) => phase === "executed");

describe("printed and official sums", () => {
  it("stand beside each other with their exact difference, which rests on every record", () => {
    const [row] = executed();
    expect(row).toMatchObject({ year: 2018, value: 61_000, printed: 60_000, difference: -1_000 });
    if (!row) return;
    const trace = differenceTrace(row);
    expect(trace.facts).toHaveLength(3);
    expect(trace.formula).toBe(
      `{${row.printedFacts[0] ?? ""}} − ({${row.officialFacts.join("} + {")}})`,
    );
  });

  it("are told as agreeing, differing, alone, or not there at all", () => {
    const same = executed().map((row) => ({ ...row, printed: 61_000, difference: 0 }));
    const alone = executed().map((row) => ({ ...row, printed: null, difference: null }));
    const titles = [executed(), same, alone, []].map((data) => plain(words.ko.title(data)));
    expect(titles).toEqual([
      "인쇄된 금액이 공식 기록과 견준 1곳 가운데 1곳에서 다르다",
      "인쇄된 금액이 공식 기록과 1곳에서 모두 같다",
      "공식 기록과 견줄 인쇄된 금액이 자료에 없다",
      "지방재정365 기록이 자료에 없다",
    ]);
  });

  it.each(["ko", "en"] as const)(
    "are drawn as two bars with the difference in words: %s",
    (locale) => {
      const { document } = new JSDOM("").window;
      const drawing = officialExecution.draw(executed(), { width: 320, locale, document });
      const text = drawing.textContent.replaceAll(/[\s\u2060]/gu, "");
      expect(text).toContain(locale === "ko" ? "차이−1,000원" : "difference−₩1,000");
      expect(drawing.querySelectorAll("[data-facts]").length).toBeGreaterThanOrEqual(3);
    },
  );
});
