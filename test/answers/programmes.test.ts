import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { generate } from "../../loaders/commands/generate";
import type { Answer } from "../../src/answers/reply.js";
import { replyTo, type LedgerAsked } from "../../src/answers/reply-to.js";
import { phaseTotals } from "../../src/answers/rows/phase-totals.js";
import { executionRate } from "../../src/figures/execution-rate.js";
import type { Datum } from "../../src/figures/figure.js";
import { plain } from "../../src/words/sentence.js";
import { ledgerOfData } from "./asked-ledger";

let folder = "";
let ledger: LedgerAsked;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "invented-"));
  mkdirSync(join(folder, "data"));
  for (const part of ["vocabulary", "prices"])
    cpSync(join("data", part), join(folder, "data", part), { recursive: true });
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  generate({
    ...{ out: join(folder, "data", "documents"), seed: 7, programmes: 4, documents: 1 },
    ...{ formats: ["txt"], faulty: 0 },
  });
  stdout.mockRestore();
  ledger = await ledgerOfData(join(folder, "data"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const yearly = (set: Parameters<LedgerAsked["rowsOf"]>[0]) =>
  (ledger.rowsOf(set) as readonly (Datum & { year: number })[]).filter(
    ({ value }) => value !== null,
  );

const values = (answers: readonly Answer[], measure: string) =>
  answers.find((answer) => answer.measure === measure)?.lines.map(({ value }) => value) ?? [];

describe("programmes that nobody foresaw", () => {
  it("are named in a question, and answered with their own rows", () => {
    const rates = yearly(executionRate);
    expect(rates.length).toBeGreaterThan(0);
    for (const { subject, year, value } of rates) {
      const reply = replyTo(`${subject} ${String(year)}년 집행률은?`, ledger, "ko");
      expect(reply.status, subject).toBe("found");
      expect(reply.answers.map((answer) => answer.subject)).toEqual([subject]);
      expect(values(reply.answers, "execution-rate")).toEqual([value]);
    }
  });

  it("keep their phases apart, in every year and phase that is printed", () => {
    for (const { subject, year, phase, value } of yearly(phaseTotals)) {
      if (phase !== "executed" && phase !== "final-budget") continue;
      const words = phase === "executed" ? "집행액" : "최종예산";
      const reply = replyTo(`${String(year)} ${subject} ${words}`, ledger, "ko");
      expect(values(reply.answers, "phases"), `${subject} ${String(year)}`).toContain(value);
    }
  });

  it("are chosen by one word of the name; without one it says whose the answer is", () => {
    const [first = ""] = ledger.programmes;
    const [word = ""] = first.split(" ");
    expect(replyTo(`${word} 예산`, ledger, "ko").answers[0]?.subject).toBe(first);
    const notes = replyTo("예산은 얼마입니까?", ledger, "ko").notes.map(plain);
    expect(notes.join(" ")).toContain(first);
  });

  it("have no answer to what their documents do not say", () => {
    const [first = ""] = ledger.programmes;
    expect(replyTo(`${first} 2099년 예산`, ledger, "ko").status).toBe("missing");
    expect(replyTo(`${first} 도로포장 예산`, ledger, "ko").status).toBe("missing");
  });
});
