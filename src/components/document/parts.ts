import { labelIn } from "../../words/header-fields.js";
import { readingTerm, RESTATED, RESTATED_MARK } from "../../words/reading.js";
import { printed } from "../../words/trace.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";
import type { DocumentFact, DocumentFinding, DocumentView, NumberPart, Part } from "./load.js";
import { noteReference, notesByNumber, type Note } from "./notes.js";

/** The facts and findings of a document by the numeral that shows them. */
export interface Marks {
  facts: ReadonlyMap<string, readonly DocumentFact[]>;
  doubted: ReadonlySet<string>;
  /** The notes that begin at a numeral. */
  notes: ReadonlyMap<string, readonly Note[]>;
}

/** Sorts what a document holds by its numerals. */
export function marksOf(view: DocumentView): Marks {
  const { facts, findings } = view;
  const byNumber = new Map<string, DocumentFact[]>();
  for (const fact of facts) {
    if (fact.number !== null)
      byNumber.set(fact.number, [...(byNumber.get(fact.number) ?? []), fact]);
  }
  return { facts: byNumber, doubted: doubtedBy(findings), notes: notesByNumber(view) };
}

function doubtedBy(findings: readonly DocumentFinding[]): Set<string> {
  return new Set(findings.flatMap(({ numbers }) => numbers));
}

/** What became of a numeral: a fact, a role only, or nothing known. */
export function fateOf({ role, facts }: NumberPart["number"]): "fact" | "role" | "unexplained" {
  if (role === "unexplained") return "unexplained";
  return facts.length > 0 ? "fact" : "role";
}

/** Places that links to facts lead to; several facts may share a numeral. */
function anchored(facts: readonly DocumentFact[], text: string): Node | string {
  return facts.reduce<Node | string>(
    (inner, { id }) => element("span", { id: `fact-${id}` }, [inner]),
    text,
  );
}

function numeral({ text, number, restated }: NumberPart, marks: Marks): HTMLElement {
  const facts = marks.facts.get(number.id) ?? [];
  const role = readingTerm("role", number.role, pageLocale());
  const labels = facts.flatMap((fact) => labelIn(fact, pageLocale()) ?? []);
  const words = anchored(facts, text);
  const shown = number.facts.length > 0 ? value(words, printed(number.facts)) : words;
  const doubt = marks.doubted.has(number.id) ? " doubted" : "";
  const attributes = {
    id: number.id,
    class: `fate-${fateOf(number)}${doubt}${restated === true ? " restated" : ""}`,
    "data-role": number.role,
    title: [role, ...labels].join(": "),
  };
  return element("mark", attributes, [shown]);
}

/** Whether a row of an agenda begins at a numeral: a table that a file ran together as text. */
function beginsRow({ number }: NumberPart, marks: Marks): boolean {
  const facts = marks.facts.get(number.id) ?? [];
  return number.role === "time" && facts.some(({ kind }) => kind === "agenda_row");
}

/** The text of a block or cell, every numeral marked with its fate. */
export function contentOf(parts: readonly Part[], marks: Marks): (Node | string)[] {
  return parts.flatMap((part, index) => {
    if (typeof part === "string") return part;
    if ("number" in part) {
      const notes = marks.notes.get(part.number.id) ?? [];
      const line = index > 0 && beginsRow(part, marks) ? [element("br", {})] : [];
      return [...line, numeral(part, marks), ...notes.map(noteReference)];
    }
    return element("span", { class: "restated", title: RESTATED[pageLocale()] }, [part.text]);
  });
}

/** Whether any of the text is in other words than the original's. */
function isRestated(parts: readonly Part[]): boolean {
  return parts.some((part) => typeof part !== "string" && part.restated === true);
}

/** The mark behind a restated passage; nothing behind others. */
export function restatedMark(parts: readonly Part[]): HTMLElement[] {
  if (!isRestated(parts)) return [];
  const words = RESTATED[pageLocale()];
  const attributes = { class: "restated-mark", role: "img", title: words, "aria-label": words };
  return [element("span", { ...attributes, lang: pageLocale() }, [RESTATED_MARK])];
}
