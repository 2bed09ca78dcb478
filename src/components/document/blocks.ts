import { RESTATED } from "../../words/reading.js";
import type { Bilingual } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { findingNote } from "./findings.js";
import type { Block, DocumentFinding, DocumentView } from "./load.js";
import { contentOf, isRestated, marksOf, type Marks } from "./parts.js";

const TABLE: Bilingual = { ko: "문서의 표", en: "Table of the document" };

/** Headings of a document stand below the page's own, by how many stand over them. */
const HEADINGS = ["h3", "h4", "h5", "h6"] as const;

function note(): HTMLElement {
  return element("span", { class: "restated-tag", lang: pageLocale() }, [RESTATED[pageLocale()]]);
}

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
        return element("td", spans, contentOf(parts, marks));
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

function textOf(block: Block, tables: readonly Block[], marks: Marks): HTMLElement {
  const { kind, level, mark, parts, rows, depth } = block;
  if (kind === "table") return table(rows, tables.indexOf(block) + 1, marks);
  const lead = mark === null ? [] : [element("span", { class: "mark" }, [mark]), " "];
  const content = [...lead, ...contentOf(parts, marks), ...(isRestated(parts) ? [note()] : [])];
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
function margin(findings: readonly DocumentFinding[], index: number, next: number): HTMLElement[] {
  if (findings.length === 0) return [];
  return [placed(element("div", { class: "margin" }, findings.map(findingNote)), index, next)];
}

/** The text of a document, its findings beside the blocks they are about. */
export function sourceText(view: DocumentView): HTMLElement {
  const marks = marksOf(view);
  const tables = view.blocks.filter(({ kind }) => kind === "table");
  const noted = [...new Set(view.findings.map(({ block }) => block))].sort((a, b) => a - b);
  const parts = view.blocks.flatMap((block, index) => {
    const findings = view.findings.filter((finding) => finding.block === index);
    const next = noted.find((place) => place > index) ?? view.blocks.length;
    const attributes = { class: "block", id: `block-${String(index)}` };
    const made = element("div", attributes, [textOf(block, tables, marks)]);
    return [placed(made, index, index + 1), ...margin(findings, index, next)];
  });
  return element("div", { class: "source-text", lang: "ko", "data-furniture": "print" }, parts);
}
