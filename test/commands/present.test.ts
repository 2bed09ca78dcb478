import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { present, type PresentOptions } from "../../loaders/commands/present";
import { localeOption, yearsOption } from "../../loaders/commands/present-options";
import { writeLedger } from "../../loaders/store/write";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { ledgerOf } from "../publish/ledger-of";
import { partsOf } from "../present/parts";

let build = "";

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), "present-"));
  await writeLedger(join(build, "ledger.duckdb"), ledgerOf(budgetSheetText(PLAN)));
});
afterAll(() => rm(build, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

const out = (): string => join(build, "out");
const options = (more: Partial<PresentOptions> = {}): PresentOptions => ({
  ...{ deck: "committee", out: out(), locale: "ko", ...more },
});

/** Presents where no browser can be found. */
async function withoutBrowser(more: Partial<PresentOptions> = {}) {
  vi.stubEnv("MAEUL_BROWSER", join(build, "no-browser"));
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await present(options(more), { build });
  const told = (spy: typeof stdout): string =>
    spy.mock.calls.map(([text]) => String(text)).join("");
  return { stdout: told(stdout), stderr: told(stderr), status: process.exitCode };
}

describe("maeul present", () => {
  it("writes PPTX and HWPX without a browser, and refuses PDF and pictures by name", async () => {
    const { stdout, stderr, status } = await withoutBrowser();
    const files = ["committee.ko.pptx", "committee.ko.hwpx"];
    expect(stdout.trim().split("\n")).toEqual(files.map((file) => join(out(), file)));
    expect((await readdir(out())).toSorted()).toEqual(files.toSorted());
    for (const file of files)
      expect((await readFile(join(out(), file))).subarray(0, 2).toString()).toBe("PK");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: not written: committee\.ko\.pdf, committee\.ko\/\*\.png: /mu);
  });

  it("tells of other years and in another language", async () => {
    const { stdout } = await withoutBrowser({ locale: "en", years: [2019, 2019] });
    expect(stdout).toContain("committee.en.pptx");
    const parts = await partsOf(await readFile(join(out(), "committee.en.pptx")));
    const chart = parts.get("ppt/charts/chart1.xml")?.toString("utf8");
    expect(chart).toContain("<c:v>2019</c:v>");
    expect(chart).not.toContain("<c:v>2020</c:v>");
    expect(parts.get("ppt/slides/slide1.xml")?.toString("utf8")).toContain(
      "release r1 · 2 January 2026",
    );
  });

  it("refuses what there is not, and says what there is", async () => {
    await expect(present(options({ deck: "none" }), { build })).rejects.toThrow(
      /^unknown deck: none \(there are: .*committee.*\)$/u,
    );
    await expect(withoutBrowser({ programme: "없는 사업" })).rejects.toThrow(
      "unknown programme: 없는 사업 (there are: 가상마을 배움터 운영)",
    );
    await expect(present(options(), { build: join(build, "none") })).rejects.toThrow(
      /^no database: .*ledger\.duckdb: run npm run build first$/u,
    );
  });

  it("refuses years and languages that are none", () => {
    expect(yearsOption("2019")).toEqual([2019, 2019]);
    expect(() => yearsOption("2021-2017")).toThrow("not years: 2021-2017");
    expect(() => localeOption("fr")).toThrow("unknown language: fr");
  });
});
