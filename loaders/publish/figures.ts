import { JSDOM } from "jsdom";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { about, subjectsOf, type Datum, type Figure } from "../../src/figures/figure.js";
import { CURRENT, selected } from "../../src/figures/selection.js";
import type { Answer, Ledger } from "../store/read";
import { arrowFile } from "./arrow";
import { readingsOf } from "./readings";
import { visibleAnswer } from "./visible";

/** What publishing needs of a figure. */
export type PublishedFigure = Pick<Figure<Datum>, "id" | "sql" | "draw">;

/** CSS pixels: the width of a text column on a wide screen. */
const WIDTH = 960;

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

/** A drawing by itself, with the name space that a file of its own needs. */
function drawing(figure: PublishedFigure, rows: Datum[], { window }: JSDOM): string {
  const current = selected(rows, CURRENT);
  const options = { width: WIDTH, locale: "ko", document: window.document } as const;
  const svg = figure.draw(about(current, subjectsOf(current)[0]), options);
  return `${new window.XMLSerializer().serializeToString(svg)}\n`;
}

/**
 * Runs every figure's query in both readings and writes its data (`<id>.arrow`) and its first drawing (`<id>.svg`,
 * in Korean, of the first subject), which needs no script to be seen.
 * @throws naming the figure whose query or drawing fails.
 */
export async function writeFigures(
  ledger: Ledger,
  figures: readonly PublishedFigure[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const dom = new JSDOM("");
  const readings = await readingsOf(ledger);
  for (const figure of figures) {
    try {
      const answer = visibleAnswer(await readings.ask(figure.sql));
      const rows = data(figure.id, answer);
      await writeFile(join(folder, `${figure.id}.arrow`), arrowFile(answer));
      await writeFile(join(folder, `${figure.id}.svg`), drawing(figure, rows, dom));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`cannot publish figure: ${figure.id}: ${reason}`, { cause: error });
    }
  }
}
