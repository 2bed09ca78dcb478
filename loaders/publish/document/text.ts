import { group } from "d3";
import { labelIn } from "../../../src/words/header-fields.js";
import { readingTerm, RESTATED_MARK } from "../../../src/words/reading.js";
import type { Locale } from "../../../src/words/locale.js";
import { term } from "../../../src/words/terms.js";
import type { ShownCell } from "./blocks";
import { element, type Content } from "./html";
import type { NumberPart, Part } from "./parts";
import type { DocumentFact, DocumentFinding, DocumentView } from "./view";
import { TWIN_WORDS } from "./words";

/** The facts of a document by where a reader finds them, and the language around its text. */
interface Anchors {
  locale: Locale;
  byNumber: Map<string | null, DocumentFact[]>;
  byBlock: Map<number, DocumentFact[]>;
}

function anchorsOf({ facts }: DocumentView, locale: Locale): Anchors {
  const inWords = facts.filter(({ number }) => number === null);
  return {
    locale,
    byNumber: group(facts, ({ number }) => number),
    byBlock: group(inWords, ({ block }) => block),
  };
}

/** Places that links to facts lead to; several facts may share a numeral. */
function anchored(facts: readonly DocumentFact[], ...content: Content[]): Content[] {
  return facts.reduce<Content[]>(
    (inner, { id }) => [element("span", { id: `fact-${id}` }, ...inner)],
    content,
  );
}

function numeral({ text, number, restated }: NumberPart, { byNumber, locale }: Anchors): Content {
  const fate =
    number.role === "unexplained" ? "unexplained" : number.facts.length > 0 ? "fact" : "role";
  const facts = byNumber.get(number.id) ?? [];
  const attributes = {
    id: number.id,
    class: `fate-${fate} role-${number.role}${restated ? " restated" : ""}`,
    title: [
      readingTerm("role", number.role, locale),
      ...facts.flatMap((fact) => labelIn(fact, locale) ?? []),
    ].join(": "),
  };
  return element("mark", attributes, ...anchored(facts, text));
}

function contentOf(parts: readonly Part[], anchors: Anchors): Content[] {
  return parts.map((part) => {
    if (typeof part === "string") return part;
    if ("number" in part) return numeral(part, anchors);
    return element(
      "span",
      { class: "restated", title: TWIN_WORDS[anchors.locale].restated },
      part.text,
    );
  });
}

const isRestated = (parts: readonly Part[]): boolean =>
  parts.some((part) => typeof part !== "string" && part.restated);

function cellOf({ parts, rowSpan, columnSpan }: ShownCell, anchors: Anchors): Content {
  const spans = {
    rowspan: rowSpan > 1 ? String(rowSpan) : null,
    colspan: columnSpan > 1 ? String(columnSpan) : null,
  };
  return element("td", spans, ...contentOf(parts, anchors), ...note(isRestated(parts), anchors));
}

function tableOf(rows: readonly ShownCell[][], anchors: Anchors): Content {
  const lines = rows.map((cells) =>
    element("tr", {}, ...cells.map((cell) => cellOf(cell, anchors))),
  );
  const table = element("table", {}, element("tbody", {}, ...lines));
  return element(
    "div",
    {
      class: "table",
      tabindex: "0",
      role: "region",
      "aria-label": TWIN_WORDS[anchors.locale].table,
    },
    table,
  );
}

const note = (restated: boolean, { locale }: Anchors): Content[] =>
  restated
    ? [" ", element("small", { class: "note", title: TWIN_WORDS[locale].restated }, RESTATED_MARK)]
    : [];

function blockOf(block: DocumentView["blocks"][number], anchors: Anchors): Content {
  if (block.kind === "table") return tableOf(block.rows, anchors);
  const level = Math.min((block.level ?? 1) + 1, 6);
  const name = block.depth === null ? "p" : `h${String(Math.min(block.depth + 2, 6))}`;
  const mark = block.mark === null ? [] : [element("span", { class: "mark" }, block.mark), " "];
  return element(
    name,
    { class: block.kind === "item" ? `item level-${String(level)}` : null },
    ...mark,
    ...contentOf(block.parts, anchors),
    ...note(isRestated(block.parts), anchors),
  );
}

function findingOf(finding: DocumentFinding, locale: Locale): Content {
  const { actual, expected, numbers } = finding;
  const kind = `${term("class", finding.class, locale)} · ${term("severity", finding.severity, locale)}`;
  const title = locale === "ko" ? finding.titleKo : finding.titleEn;
  return element(
    "aside",
    { id: `finding-${finding.id}`, class: `finding ${finding.class}`, lang: locale },
    element("strong", {}, kind),
    ` ${title}: `,
    numbers[0] === undefined ? actual : element("a", { href: `#${numbers[0]}` }, actual),
    expected === null ? null : ` (${TWIN_WORDS[locale].expected}: ${expected})`,
  );
}

/** The text of a document with its numerals marked, each finding after the block it begins in. */
export function textOf(view: DocumentView, locale: Locale): Content[] {
  const anchors = anchorsOf(view, locale);
  const findings = group(view.findings, ({ block }) => block);
  const blocks = view.blocks.flatMap((block, index) => [
    ...anchored(anchors.byBlock.get(index) ?? []),
    blockOf(block, anchors),
    ...(findings.get(index) ?? []).map((finding) => findingOf(finding, locale)),
  ]);
  return blocks;
}
