import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readingsOf, type Readings } from "../../loaders/publish/readings";
import type { LedgerCorrection } from "../../loaders/store/input";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { composition } from "../../src/figures/composition.js";
import type { Datum } from "../../src/figures/figure.js";
import { markOf } from "../../src/figures/drawing/marks.js";
import { CURRENT, isCorrected, selected } from "../../src/figures/selection.js";
import { exampleInput } from "../store/example";
import { spanOf } from "../store/example-text";

const SLIP: LedgerCorrection = {
  ...{ id: "staff-slip", source: "동네책방 운영", quote: "인건비 70천원", printed: "70천원" },
  ...{ meant: "71천원", field: "amountKrw", value: 71_000, evidence: "71 + 30 = 101" },
  ...{ reason: { ko: "합이 맞지 않는다.", en: "the sum fails." }, status: "reported" },
  ...{ sourceId: "example", factId: "staff", span: spanOf("70천원") },
};

let folder = "";
let ledger: Ledger;
let readings: Readings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readings-"));
  await writeLedger(join(folder, "ledger.duckdb"), { ...exampleInput(), corrections: [SLIP] });
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
  readings = await readingsOf(ledger);
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

const STAFF = "SELECT amount_krw FROM composition WHERE label = '인건비'";

describe("a correction", () => {
  it("leaves what is printed, and says what is meant in a reading of its own", async () => {
    expect((await ledger.query(STAFF)).rows).toEqual([{ amount_krw: 70_000 }]);
    const corrected = STAFF.replace("FROM composition", "FROM corrected.composition");
    expect((await ledger.query(corrected)).rows).toEqual([{ amount_krw: 71_000 }]);
  });

  it("gives a figure both readings, marked where they rest on a wrong print", async () => {
    const data = (await readings.ask(composition.sql)).rows as unknown as (Datum & {
      label: string;
    })[];
    const shown = (reading: "printed" | "corrected") =>
      selected(data, { ...CURRENT, reading }).map((datum) => [
        datum.label,
        datum.value,
        markOf(datum),
      ]);
    expect(shown("corrected")).toEqual([
      ["인건비", 71_000, "‡"],
      ["운영비", 30_000, ""],
    ]);
    expect(shown("printed")).toEqual([
      ["인건비", 70_000, "‡"],
      ["운영비", 30_000, ""],
    ]);
  });

  it("leaves one reading, where it changes nothing that a figure shows", async () => {
    const { rows } = await readings.ask("SELECT label, facts FROM activities_by_year ORDER BY ALL");
    expect(rows.every(({ reading }) => reading === null)).toBe(true);
    expect(isCorrected(rows as unknown as Datum[])).toBe(false);
  });
});
