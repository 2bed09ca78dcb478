import { date } from "../words/date.js";
import { decimal } from "../words/number.js";
import { element, paragraph } from "./dom.js";
import { dataTable } from "./table.js";

/** What `manifest.json` says of a release. */
export interface Manifest {
  release: { id: string; date: string; codeVersion: string };
  files: { path: string; bytes: number; sha256: string | null }[];
}

type File = Manifest["files"][number];

const KILO = 1000;

/** A size as people read it: `412 B`, `1.3 kB`, `26.2 MB`. */
export function size(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO
    ? `${decimal(bytes / KILO, 1)} kB`
    : `${decimal(bytes / KILO / KILO, 1)} MB`;
}

function link({ path }: File): HTMLElement {
  const name = path.split("/").at(-1) ?? path;
  return element("a", { href: `./data/${path}`, download: name }, [name]);
}

function isTable({ path }: File): boolean {
  return /\/(csv|parquet)\//.test(path);
}

/** Links to the files that hold everything at once. */
export function wholeFiles({ files }: Manifest): HTMLElement {
  const whole = files.filter((file) => file.path.startsWith("downloads/") && !isTable(file));
  const items = whole.map((file) => element("li", {}, [link(file), ` ${size(file.bytes)}`]));
  return element("ul", { class: "files" }, items);
}

/** Links to every table, as CSV and as Parquet, with their hashes. */
export function tableFiles({ files }: Manifest): HTMLElement {
  return dataTable(files.filter(isTable), {
    caption: "표마다의 파일",
    columns: [
      { head: "파일", cell: link },
      { head: "크기", cell: (file) => size(file.bytes), isNumber: true },
      { head: "sha256", cell: (file) => element("code", {}, [file.sha256?.slice(0, 16) ?? "–"]) },
    ],
  });
}

/** Which release this is, and of which day. */
export function releaseSentence({ release }: Manifest): HTMLElement {
  const day = date(release.date.slice(0, 10), "ko");
  return paragraph(
    `이 판의 이름은 ${release.id.slice(0, 12)}이고, 가장 새로운 자료를 받은 날은 ${day}이다.`,
  );
}
