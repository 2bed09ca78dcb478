import { dataAddress, pageLocale } from "./address.js";
import { date } from "../words/date.js";
import { decimal } from "../words/number.js";
import { element } from "./dom.js";
import { value } from "./evidence/value.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: { caption: "표마다의 파일", table: "표" },
  en: { caption: "Files of each table", table: "Table" },
} as const;

/** What `downloads.json` says of a release and its files. */
export interface Downloads {
  release: { id: string; date: string; codeVersion: string };
  files: { path: string; bytes: number; sha256: string | null }[];
}

type File = Downloads["files"][number];

const KILO = 1000;

/** A size as people read it: `412 B`, `1.3 kB`, `26.2 MB`. */
export function size(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO
    ? `${decimal(bytes / KILO, 1)} kB`
    : `${decimal(bytes / KILO / KILO, 1)} MB`;
}

function link({ path }: File, text: string): HTMLElement {
  const name = path.split("/").at(-1) ?? path;
  return element("a", { href: dataAddress(path), download: name }, [text]);
}

function isTable({ path }: File): boolean {
  return /\/(csv|parquet)\//.test(path);
}

/** Links to the files that hold everything at once. */
export function wholeFiles({ files }: Downloads): HTMLElement {
  const whole = files.filter((file) => !isTable(file));
  const items = whole.map((file) =>
    element("li", {}, [cell(file, file.path.split("/").at(-1) ?? file.path)]),
  );
  return element("ul", { class: "files" }, items);
}

interface TableFile {
  name: string;
  csv: File | undefined;
  parquet: File | undefined;
}

function nameOf({ path }: File): string {
  return path.split("/").at(-1)?.split(".")[0] ?? path;
}

function byTable(files: readonly File[]): TableFile[] {
  const names = [...new Set(files.map(nameOf))];
  const find = (name: string, format: string): File | undefined =>
    files.find((file) => file.path.endsWith(`/${format}/${name}.${format}`));
  return names.map((name) => ({ name, csv: find(name, "csv"), parquet: find(name, "parquet") }));
}

function cell(file: File | undefined, text: string): Node | string {
  if (file === undefined) return "–";
  return value(element("span", {}, [link(file, text), ` ${size(file.bytes)}`]), "file");
}

/** Links to every table, as CSV and as Parquet. */
export function tableFiles({ files }: Downloads): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  return dataTable(byTable(files.filter(isTable)), {
    caption: words.caption,
    locale,
    columns: [
      { head: words.table, cell: (table) => table.name },
      { head: "CSV", cell: (table) => cell(table.csv, "CSV") },
      { head: "Parquet", cell: (table) => cell(table.parquet, "Parquet") },
    ],
  });
}

/** Which release this is, and of which day. */
export function releaseSentence({ release }: Downloads): HTMLElement {
  const locale = pageLocale();
  const day = date(release.date.slice(0, 10), locale);
  const words =
    locale === "ko"
      ? `이 판의 이름은 ${release.id}이고, 가장 새로운 자료를 받은 날은 ${day}이다.`
      : `This release is called ${release.id}; its newest source was fetched on ${day}.`;
  return element("p", {}, [value(words, "file")]);
}
