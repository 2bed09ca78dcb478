import type { Bilingual } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { findingNote } from "./findings.js";
import type { Block, DocumentView } from "./load.js";
import { noteReference, notesOf, type Note } from "./notes.js";
import { contentOf, marksOf, restatedMark, type Marks } from "./parts.js";

const TABLE: Bilingual = { ko: "문서의 표", en: "Table of the document" };

/** Headings of a document stand below the page's own, by how many stand over them. */
const HEADINGS = ["h3", "h4", "h5", "h6"] as const;

/** So many notes fit beside the passage that they are about; more stand below it, side by side. */
const BESIDE = 4;

interface Surroundings {
  tables: readonly Block[];
  marks: Marks;
  notes: readonly Note[];
}

/** Notes about words, which no numeral shows. */
function aboutWords(notes: readonly Note[]): Note[] {
  return notes.filter(({ finding }) => finding.numbers.length === 0);
}

const printOf = (parts: Block["parts"]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** The notes about words by the cell that shows them, the first that does. */
function notesByCell(rows: Block["rows"], notes: readonly Note[]): Map<Block["parts"], Note[]> {
  const cells = rows.flat().map(({ parts }) => parts);
  const placed = new Map<Block["parts"], Note[]>();
  for (const note of aboutWords(notes)) {
    const cell = cells.find((parts) => printOf(parts).includes(note.finding.actual)) ?? cells[0];
    if (cell !== undefined) placed.set(cell, [...(placed.get(cell) ?? []), note]);
  }
  return placed;
}

function table({ rows }: Block, ordinal: number, { marks, notes }: Surroundings): HTMLElement {
  const noted = notesByCell(rows, notes);
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map(({ parts, rowSpan, columnSpan }) => {
        const spans = {
          rowspan: rowSpan > 1 ? rowSpan : null,
          colspan: columnSpan > 1 ? columnSpan : null,
        };
        const own = (noted.get(parts) ?? []).map(noteReference);
        return element("td", spans, [...contentOf(parts, marks), ...restatedMark(parts), ...own]);
      }),
    ),
  );
  const region = {
    class: "source-table",
    role: "region",
    "aria-label": `${TABLE[pageLocale()]} ${String(ordinal)}`,
    tabindex: 0,
  };
  return element("div", region, [element("table", {}, [element("tbody", {}, body)])]);
}

function textOf(block: Block, around: Surroundings): HTMLElement {
  const { tables, marks, notes } = around;
  const { kind, level, mark, parts, depth } = block;
  if (kind === "table") return table(block, tables.indexOf(block) + 1, around);
  const lead = mark === null ? [] : [element("span", { class: "mark" }, [mark]), " "];
  const content = [
    ...lead,
    ...contentOf(parts, marks),
    ...restatedMark(parts),
    ...aboutWords(notes).map(noteReference),
  ];
  if (depth !== null) return element(HEADINGS[depth] ?? "h6", {}, content);
  return element(
    "p",
    { class: kind === "item" ? `item level-${String(level ?? 1)}` : null },
    content,
  );
}

/** Where a wide page shows something: in the row of its block, down to that of another. */
function placed(made: HTMLElement, from: number, to: number): HTMLElement {
  made.style.setProperty("--from", String(from + 1));
  made.style.setProperty("--to", String(to + 1));
  return made;
}

/** Notes behind the passage that they are about; a wide page has room beside it up to the next ones. */
function margin(notes: readonly Note[], index: number, next: number): HTMLElement[] {
  if (notes.length === 0) return [];
  return [placed(element("div", { class: "margin" }, notes.map(findingNote)), index, next)];
}

/** The text of a document, its findings beside the blocks they are about. */
export function sourceText(view: DocumentView): HTMLElement {
  const marks = marksOf(view);
  const tables = view.blocks.filter(({ kind }) => kind === "table");
  const all = notesOf(view);
  const noted = [...new Set(all.map(({ finding }) => finding.block))];
  const parts = view.blocks.flatMap((block, index) => {
    const notes = all.filter(({ finding }) => finding.block === index);
    const next = noted.find((place) => place > index) ?? view.blocks.length;
    const attributes = { class: "block", id: `block-${String(index)}` };
    const words = textOf(block, { tables, marks, notes });
    const isCrowded = notes.length > BESIDE;
    const below = isCrowded
      ? [element("div", { class: "margin below" }, notes.map(findingNote))]
      : [];
    const made = element("div", attributes, [words, ...below]);
    return [placed(made, index, index + 1), ...margin(isCrowded ? [] : notes, index, next)];
  });
  return element("div", { class: "source-text", lang: "ko", "data-furniture": "print" }, parts);
}
