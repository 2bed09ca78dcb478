import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { literal } from "../schema/ddl";
import { dataDictionary } from "../schema/dictionary";
import { allRows, type Relation } from "../schema/relations";
import type { Ledger } from "../store/read";
import { publishFile, temporaryPath } from "../store/swap";
import { csvFile } from "./csv";
import { workbook, type Content } from "./workbook";

/** A COPY that is killed leaves a torn file, so it writes under another name first. */
async function writeParquet(ledger: Ledger, relation: Relation, path: string): Promise<void> {
  const temporary = temporaryPath(path);
  await ledger.run(
    `COPY (${allRows(relation)}) TO ${literal(temporary)}
     (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd)`,
  );
  await publishFile(temporary, path);
}

/**
 * Writes what people take with them: every table and view as CSV, Parquet and a sheet of one
 * workbook, the database itself, and the data dictionary.
 *
 * @param day ISO day of the release, for the workbook's time stamps
 */
export async function writeDownloads(
  ledger: Ledger,
  contents: readonly Content[],
  options: { folder: string; database: string; day: string },
): Promise<void> {
  const { folder, database, day } = options;
  await mkdir(join(folder, "csv"), { recursive: true });
  await mkdir(join(folder, "parquet"), { recursive: true });
  for (const { relation, answer } of contents) {
    await writeFile(join(folder, "csv", `${relation.name}.csv`), csvFile(answer));
    await writeParquet(ledger, relation, join(folder, "parquet", `${relation.name}.parquet`));
  }
  await writeFile(join(folder, "ledger.xlsx"), await workbook(contents, day));
  await writeFile(join(folder, "data-dictionary.md"), dataDictionary());
  await copyFile(database, join(folder, "ledger.duckdb"));
}
