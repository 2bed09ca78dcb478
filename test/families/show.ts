import { factsIn } from "../../loaders/families/extract";
import { readDecoded } from "../../loaders/read/read";
import type { Facts, Span } from "../../loaders/schema/facts";
import { VOCABULARY } from "../passages/vocabulary";

/** The facts of an invented document. */
export const factsOf = (text: string, path = "document.txt"): Facts =>
  factsIn(readDecoded(text, path), { bytes: Buffer.from(text), path }, VOCABULARY);

const isSpan = (value: object): value is Span => "quote" in value && "prefix" in value;

/** Every span of a document's facts, wherever it hangs, with the print of the fact it belongs to. */
export function spansIn(value: unknown, asWritten: string | null = null): [Span, string | null][] {
  if (typeof value !== "object" || value === null) return [];
  if (isSpan(value)) return [[value, asWritten]];
  return Object.entries(value).flatMap(([key, inner]) =>
    spansIn(inner, key === "span" && "asWritten" in value ? String(value.asWritten) : null),
  );
}
