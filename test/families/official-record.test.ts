import { expect, test } from "vitest";
import { extract } from "../../loaders/families/extract";
import type { Records } from "../../loaders/schema/records";
import { VOCABULARY } from "../passages/vocabulary";
import { OFFICIAL, recordsFile } from "../store/official";

const factsOf = (records: Records) => extract(recordsFile(records), "a.json", VOCABULARY);

test("every sum of every record is an amount with its record and field", async () => {
  const { source, amounts, numbers, messages, text } = await factsOf(OFFICIAL);
  expect(source).toMatchObject({
    ...{ family: "official-record", format: "records", title: OFFICIAL.title },
    ...{ programme: "동네책방 운영", organisation: "가상시", fiscalYear: 2018 },
  });
  expect(
    amounts.map(({ phase, amountKrw, path, span }) => [phase, amountKrw, path, span.locator]),
  ).toMatchObject([
    [
      "current-budget",
      50_000,
      ["가상시", "일반회계", "예산현액"],
      { row: "연번 1", column: "bdg_cash_amt" },
    ],
    ["executed", 40_000, ["가상시", "일반회계", "지출액"], { row: "연번 1", column: "ep_amt" }],
    [
      "current-budget",
      30_000,
      ["가상시", "특별회계", "예산현액"],
      { row: "연번 2", column: "bdg_cash_amt" },
    ],
    ["executed", 21_000, ["가상시", "특별회계", "지출액"], { row: "연번 2", column: "ep_amt" }],
  ]);
  for (const { label, span } of amounts) {
    expect(label).toBe("동네책방 운영");
    expect(text.slice(span.start, span.end)).toBe(span.quote);
  }
  expect(numbers.filter(({ role }) => role === "unexplained")).toEqual([]);
  expect(messages.map(({ reason }) => reason)).toEqual(["fields that are not read: etc"]);
});

test("what is no whole sum is no amount, and is told", async () => {
  const [first] = OFFICIAL.rows;
  const rows = ["", "12.5", "many", "-700"].map((ep_amt) => ({ ...first, ep_amt }));
  const { amounts, messages } = await factsOf({ ...OFFICIAL, rows });
  const executed = amounts.filter(({ phase }) => phase === "executed");
  expect(executed.map(({ amountKrw }) => amountKrw)).toEqual([-700]);
  expect(messages.map(({ reason }) => reason)).toEqual([
    "no whole sum: 12.5",
    "no whole sum: many",
  ]);
});

test("records of another shape are refused by the key that is wrong", async () => {
  const file = JSON.stringify({ ...OFFICIAL, rows: [{ a: { b: 1 } }] });
  await expect(extract(Buffer.from(file), "a.json", VOCABULARY)).rejects.toMatchObject({
    code: "damaged",
    message: "records of another shape: rows[0].a",
  });
  await expect(
    extract(Buffer.from('{"maeul":"records/1"'), "a.json", VOCABULARY),
  ).rejects.toMatchObject({ code: "damaged" });
});
