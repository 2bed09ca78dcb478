import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { relations } from "../schema/relations";
import type { List } from "./lists";
import type { Manifest } from "./manifest";

/** What a page says of the files that people take with them: one that holds all, or those of a table. */
export interface FileRow {
  name: string;
  /** What a table holds; null for a file that holds all. */
  words_ko: string | null;
  words_en: string | null;
  /** Rows of a table; null for a file that holds all. */
  rows: number | null;
  /** Bytes of a file that holds all; null for a table. */
  whole: number | null;
  /** Bytes of a table's files; null for a file that holds all. */
  csv: number | null;
  parquet: number | null;
}

const FOLDER = "downloads/";

/** Files that hold all first, then views, since they answer what people ask, then tables. */
function fileRows({ files, tables }: Manifest): FileRow[] {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const sizeOf = (path: string): number | null => bytes.get(FOLDER + path) ?? null;
  const counts = new Map(tables.map(({ name, rows }) => [name, rows]));
  const whole = files.flatMap(({ path, bytes: size }) => {
    const name = path.slice(FOLDER.length);
    if (!path.startsWith(FOLDER) || name.includes("/")) return [];
    const nothing = { words_ko: null, words_en: null, rows: null, csv: null, parquet: null };
    return [{ name, ...nothing, whole: size }];
  });
  const each = relations().map(({ name, words }) => ({
    ...{ name, rows: counts.get(name) ?? null, whole: null },
    ...{ words_ko: words.ko, words_en: words.en },
    ...{ csv: sizeOf(`csv/${name}.csv`), parquet: sizeOf(`parquet/${name}.parquet`) },
  }));
  return [...whole, ...each];
}

/** Writes the list of the files that people take with them, for the page that leads to them. */
export async function writeFileList(manifest: Manifest, folder: string): Promise<void> {
  const rows = fileRows(manifest);
  const list: List<FileRow> = { scope: "ledger", rows, total: rows.length, split: null };
  await writeFile(join(folder, "lists", "files.json"), `${JSON.stringify(list)}\n`);
}
