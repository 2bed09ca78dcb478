import writeExcelFile, { type Cell } from "write-excel-file/node";
import type { SeriesChart } from "../../../src/figures/series/chart.js";
import { setZipDay } from "../../publish/zip-time";
import { exactFormat } from "./chart-format";
import { categoriesOf } from "./chart";

/** The sheet that a chart's references name. */
const SHEET = "Sheet1";

const words = (value: string): Cell => ({ value, type: String });

/**
 * The workbook behind a chart: categories, and a column a series. A gap is an empty cell, and a zero is
 * a zero.
 * @param day of its time stamps, ISO
 */
export async function chartWorkbook(chart: SeriesChart, day: string): Promise<Uint8Array> {
  const format = exactFormat(chart);
  const heads = [null, ...chart.series.map(({ name }) => words(name))];
  const rows = categoriesOf(chart).map((category, index) => [
    words(category),
    ...chart.series.map(({ values }): Cell => {
      const value = values[index] ?? null;
      return value === null ? null : { value, type: Number, format };
    }),
  ]);
  const widths = [{ width: 30 }, ...chart.series.map(() => ({ width: 18 }))];
  const sheet = { sheet: SHEET, columns: widths, data: [heads, ...rows] };
  const bytes = await writeExcelFile([sheet]).toBuffer();
  setZipDay(bytes, day);
  return bytes;
}
