import { type Range, words } from "../notation/range";
import type { Evidence } from "../read/evidence";
import type { Section } from "../read/outline";
import type { Reading } from "../read/reading";
import type { Message } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";

/** What the reading of a passage needs to know of its document. */
export interface Context {
  reading: Reading;
  sections: Section[];
  evidence: Evidence;
  vocabulary: Vocabulary;
  /** The title of the document; null where it has none. */
  title: string | null;
  /** The year the document is about; null where it says none. */
  year: number | null;
  /** The day the document is of, ISO: of approval, else the first that it prints whole; or null. */
  day: string | null;
  /** What the reader should be told; passages add to it. */
  messages: Message[];
}

/** The words that stand in a range, without markup. */
export function print(context: Context, range: Range): string {
  return words(context.reading.plain, range);
}

/** Where a section stands, as a person looks it up: `2 예산 설명 › 예산 총괄`. */
export function sectionLine(section: Section): string | null {
  return section.places.length > 0 ? section.places.join(" › ") : null;
}

/** Tells the reader of something at a place. */
export function tell(
  context: Context,
  rule: string,
  reason: string,
  range: Range,
  section: Section | null,
): void {
  const span = context.evidence.span(range, { section: section && sectionLine(section) });
  context.messages.push({ rule, reason, span });
}
