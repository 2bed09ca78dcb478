import { afterEach, expect, it } from "vitest";
import { tableHead, tableRow } from "../../loaders/commands/extraction-table";
import { ReadError } from "../../loaders/read/error";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { VOCABULARY } from "../passages/vocabulary";

afterEach(() => {
  process.exitCode = 0;
});

const bytes = (text: string) => new TextEncoder().encode(text);
/** The cells of a row, but for the time. */
const cells = (row: string) => row.split(" | ").slice(0, -1);

it("tells of each file what was read of it and what is not explained", async () => {
  const text = budgetSheetText(PLAN);
  const plain = cells(await tableRow({ path: "가.txt", bytes: bytes(text) }, VOCABULARY));
  expect(plain.slice(0, 2)).toEqual(["| 가.txt", "text"]);
  expect(Number(plain[3])).toBeGreaterThan(20);
  expect(plain).toHaveLength(cells(tableHead.split("\n")[0] ?? "").length);
  const odd = cells(
    await tableRow({ path: "가.txt", bytes: bytes(`${text}\n? 77 ?\n`) }, VOCABULARY),
  );
  expect(Number(odd[3])).toBe(Number(plain[3]) + 1);
  expect(parseFloat(odd[4] ?? "")).toBeLessThan(parseFloat(plain[4] ?? ""));
  expect(process.exitCode).not.toBe(1);
});

it("counts the numbers of a file of no known family, and those that explain themselves", async () => {
  const notice = bytes("안내문\n2021. 5. 3.에 모인다. 자리는 77 마련한다.\n");
  expect(cells(await tableRow({ path: "a.txt", bytes: notice }, VOCABULARY))).toEqual([
    "| a.txt",
    "text",
    "0",
    "2",
    "50.0%",
    "unknown-family",
  ]);
  expect(process.exitCode).not.toBe(1);
});

it("gives a file that cannot be read its reason", async () => {
  const found = { path: "b.hwp", error: new ReadError("damaged", "가") };
  expect(cells(await tableRow(found, VOCABULARY))).toEqual([
    "| b.hwp",
    "–",
    "–",
    "–",
    "–",
    "damaged: 가",
  ]);
  expect(process.exitCode).toBe(1);
});
