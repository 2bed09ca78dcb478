import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentView } from "../../loaders/publish/document/view";
import type { Evidence } from "../../loaders/publish/evidence/evidence";
import { writeDocuments } from "../../loaders/publish/documents";
import type { LedgerInput } from "../../loaders/store/input";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { meetingText } from "../families/meeting-text";
import { ledgerOf } from "./ledger-of";

const SHEET = budgetSheetText(PLAN);
const QUESTION = "다른 서식을 써도 되는지?";

let folder = "";
let input: LedgerInput;
const evidence = new Map<string, Evidence>();

async function written(of: LedgerInput, name: string): Promise<string> {
  const path = join(folder, `${name}.duckdb`);
  await writeLedger(path, of);
  const ledger = await Ledger.open(path);
  await writeDocuments(ledger, join(folder, name));
  ledger.close();
  return join(folder, name);
}

async function read(name: string, id: string): Promise<{ view: DocumentView; page: Document }> {
  const base = join(folder, name, "documents", id);
  const html = await readFile(`${base}.html`, "utf8");
  return {
    view: JSON.parse(await readFile(`${base}.json`, "utf8")) as DocumentView,
    page: new JSDOM(html).window.document,
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "documents-"));
  const record = ledgerOf(meetingText({ flat: true }), {
    restated: [{ where: "질문", quote: QUESTION }],
    transcriptionOf: { title: "원문", number: null, url: null, sha256: "0".repeat(64) },
  });
  input = ledgerOf(SHEET);
  input.documents.push(...record.documents);
  const shards = join(await written(input, "both"), "evidence");
  for (const file of await readdir(shards)) {
    const shard = JSON.parse(await readFile(join(shards, file), "utf8")) as Record<
      string,
      Evidence
    >;
    for (const [id, fact] of Object.entries(shard)) {
      expect(id.endsWith(file.slice(0, 2))).toBe(true);
      evidence.set(id, fact);
    }
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const factsOf = (index: number) => {
  const facts = input.documents[index]?.facts;
  if (!facts) throw new Error("no such document");
  return facts;
};

describe("evidence", () => {
  it("says of a sum what is printed, where, and how it becomes won", () => {
    const executed = factsOf(0).amounts.find(({ phase }) => phase === "executed");
    const said = evidence.get(executed?.id ?? "");
    expect(said).toMatchObject({
      kind: "amount",
      asWritten: "500,000",
      citation: "5 최근 3년 결산 현황 › 2019 › 집행액",
      value: 500_000_000,
      unit: "천원",
      unitFrom: "before",
      conversion: "500,000천원 = 500,000 × 1,000원 = 500,000,000원",
      restated: false,
      source: { publisher: "가상시", licence: "저작자표시", isTranscription: false },
    });
    expect(said?.checks.find(({ rule }) => rule === "settlement-used")).toMatchObject({
      outcome: "holds",
      findingId: null,
    });
  });

  it("labels a passage that is in other words than the original's", () => {
    const restated = [...evidence.values()].filter((fact) => fact.restated);
    expect(restated.map(({ quote }) => quote)).toEqual([QUESTION]);
    expect(restated[0]?.source.isTranscription).toBe(true);
  });

  it("ties a failed check to its finding", () => {
    const failed = [...evidence.values()].flatMap(({ checks }) =>
      checks.filter(({ outcome }) => outcome === "fails"),
    );
    const findings = new Set(
      input.documents.flatMap((document) => document.findings.map(({ id }) => id)),
    );
    expect(failed.length).toBeGreaterThan(0);
    for (const { findingId } of failed) expect(findings).toContain(findingId);
  });
});

describe("a document", () => {
  it.each([
    ["sheet", 0],
    ["record", 1],
  ])("shows every numeral of the %s once, and no letter is lost", async (_, index) => {
    const { source, numbers, text } = factsOf(index);
    const { view, page } = await read("both", source.id);
    const parts = view.blocks.flatMap(({ parts: own, rows }) => [
      ...own,
      ...rows.flat().flatMap((cell) => cell.parts),
    ]);
    const shown = parts.flatMap((part) =>
      typeof part !== "string" && "number" in part ? [part.number.id] : [],
    );
    expect(shown).toEqual(numbers.map(({ id }) => id));
    expect([...page.querySelectorAll("main mark")].map(({ id }) => id)).toEqual(shown);
    const said = view.blocks.flatMap(({ mark, parts: own, rows }) => [
      mark ?? "",
      ...[...own, ...rows.flat().flatMap((cell) => cell.parts)].map((part) =>
        typeof part === "string" ? part : part.text,
      ),
    ]);
    const letters = (all: string) => all.replace(/<[^>]*>/gu, "").replace(/[^\p{L}\p{N}]/gu, "");
    expect(letters(said.join(""))).toBe(letters(text));
  });

  it("lets a link lead to every fact, to its own cell among equal ones", async () => {
    const { source, amounts } = factsOf(0);
    const { view, page } = await read("both", source.id);
    for (const { id } of view.facts) expect(page.getElementById(`fact-${id}`)).not.toBeNull();
    const settled = amounts.filter(
      ({ asWritten, path }) =>
        asWritten === "500,000" && path.some((part) => part.includes("결산")),
    );
    const cells = settled.map(({ id }) => page.getElementById(`fact-${id}`)?.closest("td"));
    expect(settled.length).toBe(3);
    expect(new Set(cells).size).toBe(3);
  });

  it("says that it is a transcription and which passage is restated", async () => {
    const { page } = await read("both", factsOf(1).source.id);
    expect(page.querySelector(".notice")?.textContent).toContain("프로젝트가 원문을 옮겨 적은 것");
    expect(page.querySelector("span.restated")?.textContent).toBe(QUESTION);
    expect(page.querySelector("main small")?.getAttribute("title")).toBe("요약(원문 아님)");
    expect(page.querySelector(".legend")?.textContent).toContain("≈ 요약(원문 아님)");
  });

  it("puts a finding beside the block where it begins", async () => {
    const { source } = factsOf(0);
    const { view, page } = await read("both", source.id);
    expect(view.findings.length).toBeGreaterThan(0);
    for (const { id, numbers, block } of view.findings) {
      expect(page.getElementById(`finding-${id}`)).not.toBeNull();
      expect(block).toBeLessThan(view.blocks.length);
      for (const number of numbers) expect(page.getElementById(number)).not.toBeNull();
    }
    expect(view.ledger.some(({ outcome }) => outcome === "holds")).toBe(true);
  });

  it("gives the same bytes for the same ledger", async () => {
    const again = await written(input, "again");
    for (const path of await readdir(join(folder, "both"), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!path.isFile()) continue;
      const file = join(path.parentPath, path.name);
      const twin = file.replace(join(folder, "both"), again);
      expect((await readFile(twin)).equals(await readFile(file)), path.name).toBe(true);
    }
  });
});
