import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataDictionary } from "../schema/dictionary";
import type { WrittenTable } from "./tables";
import { workbook } from "./workbook";

/**
 * Writes what people take with them besides the files of each table: one workbook with a sheet for
 * each, the database itself, and the data dictionary.
 *
 * @param folder holds the files of the tables already
 * @param day ISO day of the release, for the workbook's time stamps
 */
export async function writeDownloads(
  tables: readonly WrittenTable[],
  { folder, database, day }: { folder: string; database: string; day: string },
): Promise<void> {
  await writeFile(join(folder, "ledger.xlsx"), await workbook(tables, day));
  await writeFile(join(folder, "data-dictionary.md"), dataDictionary());
  await copyFile(database, join(folder, "ledger.duckdb"));
}
