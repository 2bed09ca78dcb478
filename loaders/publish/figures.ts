import { JSDOM } from "jsdom";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { subjectsOf, type AnyFigure, type Datum } from "../../src/figures/figure.js";
import { firstRows, stillFigure } from "../../src/figures/output/still.js";
import { BUDGETED, firstProgramme } from "../../src/slides/given.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import type { Answer, Ledger } from "../store/read";
import { arrowFile } from "./arrow";
import { figurePage } from "./figure-page";
import { readingsOf } from "./readings";
import { keptRows, SPLIT_BEYOND, shardsOf, SubjectIndex } from "./subjects";
import { visibleAnswer } from "./visible";

/** CSS pixels: the width of a text column on a wide screen. */
const WIDTH = 960;

/** Styles of a figure's own page: the site's colours and figures, and what a page by itself needs. */
const STYLES = {
  "colours.css": "../../src/theme/colours.css",
  "figures.css": "../../src/theme/figures.css",
  "page.css": "figure-page.css",
};

const DATUM: readonly (keyof Datum)[] = [
  "value",
  "unit",
  "phase",
  "facts",
  "formula",
  "findings",
  "subject",
  "sources",
];

/** @throws where the figure's query leaves out a column that every datum carries. */
function data(id: string, answer: Answer): Datum[] {
  const names = new Set(answer.columns.map(({ name }) => name));
  for (const name of DATUM) {
    if (!names.has(name)) throw new Error(`figure without column: ${id}: ${name}`);
  }
  return answer.rows as unknown as Datum[];
}

/** Where the files of a language stand: Korean first, the others in a folder of their own. */
const folderOf = (folder: string, locale: Locale): string =>
  locale === "ko" ? join(folder, "figures") : join(folder, locale, "figures");

/** A drawing by itself, with the name space that a file of its own needs. */
function drawing(figure: AnyFigure, rows: Datum[], locale: Locale, { window }: JSDOM): string {
  const options = { width: WIDTH, locale, document: window.document };
  const svg = figure.draw(firstRows(rows), options);
  return `${new window.XMLSerializer().serializeToString(svg)}\n`;
}

/**
 * Writes the rows of a figure, or of another question with a figure's columns: one file with all; for
 * very many subjects one with those of the first, which says that it is split, and a folder with those
 * of each.
 * @throws where a column is missing that every datum carries
 */
export async function writeRows(id: string, answer: Answer, folder: string): Promise<void> {
  const rows = data(id, answer);
  const file = join(folder, `${id}.arrow`);
  const subjects = subjectsOf(rows);
  if (subjects.length <= SPLIT_BEYOND) {
    await writeFile(file, arrowFile(answer));
    return;
  }
  const { columns } = answer;
  const part = (some: readonly Datum[]): Answer => ({
    columns,
    rows: some as unknown as Answer["rows"],
  });
  const first = rows.filter(({ subject }) => subject === subjects[0]);
  await writeFile(file, arrowFile(part(first), { split: "subject" }));
  await mkdir(join(folder, id));
  for (const [shard, some] of shardsOf(rows))
    await writeFile(join(folder, id, `${shard}.arrow`), arrowFile(part(some)));
}

async function writeFigure(figure: AnyFigure, answer: Answer, folder: string): Promise<void> {
  const dom = new JSDOM("");
  const rows = data(figure.id, answer);
  await writeRows(figure.id, answer, join(folder, "figures"));
  for (const locale of LOCALES) {
    const name = join(folderOf(folder, locale), figure.id);
    const still = stillFigure(figure, rows, { locale, document: dom.window.document });
    await writeFile(`${name}.svg`, drawing(figure, rows, locale, dom));
    await writeFile(`${name}.html`, figurePage(figure, still.outerHTML, locale));
  }
}

/** What a page has before anybody chose. */
export interface FirstRows {
  /** The first programme that has a budget; empty of a ledger without programmes. */
  programme: string;
  /** Rows by figure: all of them, where there are very many those of that programme, or the first subject. */
  rows: ReadonlyMap<string, readonly Datum[]>;
}

/** The figures, that of the budgets first: it says of which programme the others' rows are kept. */
function budgetsFirst(figures: readonly AnyFigure[]): AnyFigure[] {
  const isOf = ({ id }: AnyFigure): boolean => id === BUDGETED;
  return [...figures.filter(isOf), ...figures.filter((figure) => !isOf(figure))];
}

/**
 * Runs every figure's query in both readings and writes its data (`figures/<id>.arrow`) and, in every
 * language, its first drawing (`.svg`) and a page that needs no script (`.html`), both of the first
 * subject; Korean ones beside the data, the others in `<locale>/figures/`. `subjects.json` names the
 * programmes and meetings, each with the shard of its rows where figures are split.
 * @returns what a page has before anybody chose
 * @throws naming the figure whose query or drawing fails.
 */
export async function writeFigures(
  ledger: Ledger,
  figures: readonly AnyFigure[],
  folder: string,
): Promise<FirstRows> {
  for (const locale of LOCALES) await mkdir(folderOf(folder, locale), { recursive: true });
  for (const [name, path] of Object.entries(STYLES))
    await copyFile(fileURLToPath(new URL(path, import.meta.url)), join(folder, "figures", name));
  const readings = await readingsOf(ledger);
  const subjects = new SubjectIndex();
  const rows = new Map<string, readonly Datum[]>();
  let budgeted = "";
  for (const figure of budgetsFirst(figures)) {
    try {
      const answer = visibleAnswer(await readings.ask(figure.sql));
      const all = data(figure.id, answer);
      if (figure.id === BUDGETED) budgeted = firstProgramme(all, []);
      subjects.add(figure, all);
      await writeFigure(figure, answer, folder);
      rows.set(figure.id, keptRows(figure, all, budgeted));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`cannot publish figure: ${figure.id}: ${reason}`, { cause: error });
    }
  }
  const all = subjects.all();
  await writeFile(join(folder, "subjects.json"), `${JSON.stringify(all)}\n`);
  const names = all.programme.map(([name]) => name);
  return { programme: firstProgramme(rows.get(BUDGETED) ?? [], names), rows };
}
