import type { Bilingual } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import type { Block, DocumentFinding, DocumentView } from "./load.js";

const NOTE: Bilingual = { ko: "찾은 것", en: "Finding" };

/** A finding and the number that its note has in the document. */
export interface Note {
  finding: DocumentFinding;
  number: number;
}

/** The findings of a document in the order of its text, numbered from 1. */
export function notesOf({ findings }: Pick<DocumentView, "findings">): Note[] {
  return findings
    .toSorted((a, b) => a.block - b.block)
    .map((finding, index) => ({ finding, number: index + 1 }));
}

function numbersIn({ parts, rows }: Block): Set<string> {
  const all = [...parts, ...rows.flat().flatMap((cell) => cell.parts)];
  return new Set(
    all.flatMap((part) => (typeof part !== "string" && "number" in part ? [part.number.id] : [])),
  );
}

/** The notes by the numeral at which they begin: the first of their own block. */
export function notesByNumber(
  view: Pick<DocumentView, "blocks" | "findings">,
): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  for (const note of notesOf(view)) {
    const { block, numbers } = note.finding;
    const given = view.blocks[block];
    const own = given === undefined ? new Set<string>() : numbersIn(given);
    const first = numbers.find((id) => own.has(id)) ?? numbers[0];
    if (first !== undefined) notes.set(first, [...(notes.get(first) ?? []), note]);
  }
  return notes;
}

/** The number of a note in a link: from the text to the note, or from the note to the text. */
export function noteLink({ number }: Note, to: string): HTMLElement {
  const label = `${NOTE[pageLocale()]} ${String(number)}`;
  const attributes = { class: "note-mark", href: `#${to}`, "aria-label": label };
  return element("a", { ...attributes, lang: pageLocale() }, [String(number)]);
}

/** The link to the note of a finding. */
export function noteReference(note: Note): HTMLElement {
  return element("sup", {}, [noteLink(note, `finding-${note.finding.id}`)]);
}
