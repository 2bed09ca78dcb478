import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { build } from "../../loaders/commands/build";
import { UnreadableDocuments } from "../../loaders/gather";
import { type Folders, buildSteps, readLedger } from "../../loaders/ledger";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { ROOT } from "./maeul";

const DOCUMENT = "documents/budget-sheet/added";
const SHEET = budgetSheetText(PLAN);

let folders: Folders;
const databaseBytes = () => readFileSync(join(folders.build, "ledger.duckdb"));

/** Puts a document with a true sidecar beside the project's own. */
function add(bytes: Uint8Array): void {
  const sidecar = {
    title: "가상마을 배움터 운영",
    family: "budget-sheet",
    publisher: null,
    documentNumber: null,
    dates: { approvedOn: null, producedOn: null, accessedOn: "2026-01-02" },
    url: null,
    licence: { name: null, code: null, url: null, note: null },
    transcriptionOf: null,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    omitted: [],
    restated: [],
    masked: [],
  };
  writeFileSync(join(folders.data, `${DOCUMENT}.txt`), bytes);
  writeFileSync(join(folders.data, `${DOCUMENT}.source.json`), JSON.stringify(sidecar));
}

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), "maeul-build-"));
  folders = {
    root: ROOT,
    data: join(home, "data"),
    build: join(home, "build"),
    dist: join(home, "dist"),
  };
  cpSync(join(ROOT, "data"), folders.data, { recursive: true });
  const [read, store] = buildSteps(folders, () => undefined);
  await read?.run();
  await store?.run();
}, 60_000);
afterAll(() => {
  rmSync(join(folders.data, ".."), { recursive: true });
});
afterEach(() => {
  rmSync(join(folders.data, `${DOCUMENT}.txt`), { force: true });
  rmSync(join(folders.data, `${DOCUMENT}.source.json`), { force: true });
});

it("reads a document that was added beside the others", async () => {
  add(Buffer.from(SHEET));
  const { documents } = await readLedger(folders);
  const titles = documents.map(({ facts }) => facts.source.title);
  expect(titles).toHaveLength(3);
  expect(titles).toContain("가상마을 배움터 운영");
});

const cutInTable = SHEET.slice(
  0,
  SHEET.indexOf("배움터 관리\t2021.03") + "배움터 관리\t2021.03".length,
);

describe("a build with a broken document", () => {
  it.each([
    ["empty", Buffer.from(""), "empty: empty: 0 bytes"],
    ["binary", Buffer.from([...Buffer.from(SHEET), 0, 1, 2]), "binary: not text: a zero byte at"],
    ["an archive under a text's name", Buffer.from("PK\x03\x04\x14"), "damaged: damaged archive: "],
    ["in another encoding", iconv.encode(SHEET, "utf-16"), "encoding: not UTF-8: UTF-16"],
    [
      "damaged",
      Buffer.from(SHEET).subarray(0, -1).fill(0xff, 40, 44),
      "encoding: neither UTF-8 nor CP949",
    ],
    ["cut off in a table", Buffer.from(cutInTable), "truncated: table cut off at line"],
    ["of no known family", Buffer.from("마을 소식"), "unknown-family: of no known family"],
  ])(
    "that is %s says which and why, and leaves the last database as it is",
    async (_, bytes, reason) => {
      const before = databaseBytes();
      add(bytes);
      const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      await expect(build(folders)).rejects.toThrow(UnreadableDocuments);
      const told = stderr.mock.calls.map(([chunk]) => String(chunk)).join("");
      stderr.mockRestore();
      expect(told).toContain(`${DOCUMENT}.txt: ${reason}`);
      expect(databaseBytes().equals(before)).toBe(true);
    },
  );

  it("names every document that could not be read", async () => {
    add(Buffer.from("마을 소식"));
    await expect(readLedger(folders)).rejects.toThrow(
      "1 of the documents could not be read; the last database and site stay",
    );
  });

  it("refuses one document under two names", async () => {
    add(
      readFileSync(
        join(ROOT, "data/documents/budget-sheet/2021-village-community-support-centre.txt"),
      ),
    );
    await expect(readLedger(folders)).rejects.toThrow(
      /^one document twice: documents\/.* and documents\//u,
    );
  });
});
