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

function table(rows: Block["rows"], ordinal: number, marks: Marks): HTMLElement {
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map(({ parts, rowSpan, columnSpan }) => {
        const spans = {
          rowspan: rowSpan > 1 ? rowSpan : null,
          colspan: columnSpan > 1 ? columnSpan : null,
        };
        return element("td", spans, [...contentOf(parts, marks), ...restatedMark(parts)]);
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

/** The numbers of notes about words, which no numeral shows, behind their block. */
function references(notes: readonly Note[]): HTMLElement[] {
  return notes.filter(({ finding }) => finding.numbers.length === 0).map(noteReference);
}

interface Surroundings {
  tables: readonly Block[];
  marks: Marks;
  notes: readonly Note[];
}

function textOf(block: Block, { tables, marks, notes }: Surroundings): HTMLElement {
  const { kind, level, mark, parts, rows, depth } = block;
  if (kind === "table") return table(rows, tables.indexOf(block) + 1, marks);
  const lead = mark === null ? [] : [element("span", { class: "mark" }, [mark]), " "];
  const content = [
    ...lead,
    ...contentOf(parts, marks),
    ...restatedMark(parts),
    ...references(notes),
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
