import { Evidence } from "../read/evidence";
import type { Correction } from "../schema/corrections";
import type { Facts, Span, Traced } from "../schema/facts";

/** A correction with the place and the fact that it is about. */
export interface PlacedCorrection extends Correction {
  sourceId: string;
  factId: string;
  span: Span;
}

/** The facts that carry a field that can be corrected. */
const correctable = (facts: Facts): Traced[] => [...facts.amounts, ...facts.activities];

/**
 * Finds what corrections are about. The source is never changed: a correction stands beside it.
 * @throws where a source no longer says what a correction says of it, or no fact was read there
 */
export function placeCorrections(
  corrections: Correction[],
  documents: Facts[],
): PlacedCorrection[] {
  return corrections.map((correction) => {
    const facts = documents.find(({ source }) => source.title === correction.source);
    if (!facts)
      throw new Error(`correction of no document: ${correction.id}: ${correction.source}`);
    const span = placeOf(correction, facts);
    const fact =
      correctable(facts).find((one) => one.span.start < span.end && one.span.end > span.start) ??
      behind(facts, span);
    if (!fact) throw new Error(`correction of no fact: ${correction.id}: ${correction.printed}`);
    return { ...correction, sourceId: facts.source.id, factId: fact.id, span };
  });
}

function placeOf({ id, quote, printed }: Correction, { source, text }: Facts): Span {
  const at = text.indexOf(quote);
  const within = quote.indexOf(printed);
  const once = at >= 0 && !text.includes(quote, at + 1);
  if (!once || within < 0)
    throw new Error(`correction no longer fits: ${id}: the source does not say once: ${quote}`);
  return new Evidence(source.id, text).span({
    start: at + within,
    end: at + within + printed.length,
  });
}

/** A label may stand right before its number: (사비)4,066,896천원. */
function behind(facts: Facts, span: Span): Traced | undefined {
  return correctable(facts).find((one) => one.span.start === span.end);
}
