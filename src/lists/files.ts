import type { FileRow } from "../../loaders/publish/file-list.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { decimal, whole as integer } from "../words/number.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import { FILE_GROUPS, fileGroupOf, type FileGroup } from "./file-groups.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: { file: "파일", table: "표", rows: "줄", size: "크기" },
  en: { file: "File", table: "Table", rows: "Rows", size: "Size" },
} as const;

/** What the files that hold everything are. */
const WHOLE: Readonly<Record<string, Bilingual>> = {
  "data-dictionary.md": {
    ko: "표와 열의 뜻을 적은 자료 사전",
    en: "the data dictionary: what each table and column means",
  },
  "ledger.duckdb": {
    ko: "모든 표를 담은 데이터베이스. DuckDB 1.1 이후 판에서 열린다.",
    en: "the database with all tables; opens with DuckDB 1.1 or later",
  },
  "ledger.xlsx": {
    ko: "표마다 한 장인 엑셀 파일. 아주 긴 표는 빠진다.",
    en: "a workbook with a sheet for each table; very long tables are left out",
  },
};

const KILO = 1000;

/** A size as people read it: `412 B`, `1.3 kB`, `26.2 MB`. */
export function size(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO
    ? `${decimal(bytes / KILO, 1)} kB`
    : `${decimal(bytes / KILO / KILO, 1)} MB`;
}

/** The way from a page of a language to what people take with them. */
const WAY: Readonly<Record<Locale, string>> = { ko: "./data/downloads/", en: "../data/downloads/" };

function link(text: string, path: string, locale: Locale): Piece {
  return { text, href: WAY[locale] + path, on: "file" };
}

/** A name with what it stands for below it. */
function named(name: Piece, meaning: string | null): Piece[] {
  return [
    name,
    ...(meaning === null ? [] : [{ text: meaning, on: "file", as: "second" } as const]),
  ];
}

function wholeColumns(locale: Locale): ListColumn<FileRow>[] {
  const words = WORDS[locale];
  const meaning = ({ name }: FileRow): string | null => WHOLE[name]?.[locale] ?? null;
  return [
    {
      ...{ id: "file", head: words.file, isLong: true },
      value: (row) => [row.name, meaning(row)].filter((part) => part !== null).join(" "),
      cell: (row) => named(link(row.name, row.name, locale), meaning(row)),
    },
    {
      ...{ id: "size", head: words.size, value: (row) => row.whole, isNumber: true },
      ...{ cell: (row) => size(row.whole ?? 0), on: () => "file" },
    },
  ];
}

function tableColumns(locale: Locale): ListColumn<FileRow>[] {
  const words = WORDS[locale];
  const meaning = (row: FileRow): string | null => (locale === "ko" ? row.words_ko : row.words_en);
  const file = (format: "csv" | "parquet", head: string): ListColumn<FileRow> => ({
    ...{ id: format, head, value: (row) => row[format], isNumber: true },
    cell: ({ name, [format]: bytes }) =>
      bytes === null ? "–" : [link(size(bytes), `${format}/${name}.${format}`, locale)],
  });
  return [
    {
      ...{ id: "table", head: words.table, isLong: true },
      value: (row) => [row.name, meaning(row)].filter((part) => part !== null).join(" "),
      cell: (row) => named({ text: row.name, on: "file" }, meaning(row)),
    },
    file("csv", "CSV"),
    file("parquet", "Parquet"),
    {
      ...{ id: "rows", head: words.rows, value: (row) => row.rows, isNumber: true },
      ...{ cell: (row) => integer(row.rows ?? 0), on: () => "count" },
    },
  ];
}

/** The files that hold everything at once. */
export const wholeFiles: ListTable<FileRow> = {
  ...{ id: "everything", rows: "files", download: null, columns: wholeColumns },
  caption: { ko: "모두 담은 파일", en: "Files that hold everything" },
  keeps: ({ whole }) => whole !== null,
};

const CAPTIONS: Readonly<Record<FileGroup, Bilingual>> = {
  money: { ko: "돈의 표", en: "Tables of money" },
  deeds: { ko: "활동과 일정의 표", en: "Tables of activities and schedules" },
  meetings: { ko: "회의의 표", en: "Tables of meetings" },
  documents: { ko: "문서의 표", en: "Tables of documents" },
  checks: { ko: "점검의 표", en: "Tables of checks" },
  reading: { ko: "읽은 자리의 표", en: "Tables of where things were read" },
};

/** The files of each table, by what the tables hold. */
export const tableFiles: readonly ListTable<FileRow>[] = FILE_GROUPS.map((group) => ({
  ...{ id: `files-${group}`, rows: "files", download: null, columns: tableColumns },
  caption: CAPTIONS[group],
  keeps: ({ whole, name }) => whole === null && fileGroupOf(name) === group,
}));
