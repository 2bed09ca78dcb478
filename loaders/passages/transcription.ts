import { diffArrays } from "diff";
import type { Range } from "../notation/range";
import type { Reading } from "../read/reading";
import type { Sidecar } from "../schema/sidecar";

/** A numeral that one of the two texts has and the other has not in that place. */
export interface NumeralDifference {
  /** What explains it: the sidecar, the mask, or nothing. */
  reason: "omitted" | "restated" | "masked" | "differs";
  numeral: string;
  /** The words around it. */
  context: string;
  in: "original" | "transcription";
}

interface Numeral extends Range {
  print: string;
}

/** Digits with their separators; HTML tags are no print. */
function numeralsIn({ plain }: Reading): Numeral[] {
  return [...plain.matchAll(/\d+(?:[.,:]\d+)*/gu)].map((found) => ({
    print: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * Compares a transcription with its original, numeral by numeral in order. A numeral that is
 * missing is explained where the sidecar lists its passage as omitted or restated, or where it is
 * masked as an official's; any other is a difference, and so is every numeral of the transcription
 * that the original does not print there.
 * @param people what is masked in the original
 */
export function compareNumerals(
  original: Reading,
  people: Range[],
  transcription: Reading,
  sidecar: Sidecar,
): { equal: number; differences: NumeralDifference[] } {
  const before = numeralsIn(original);
  const after = numeralsIn(transcription);
  const differences: NumeralDifference[] = [];
  let [equal, at, to] = [0, 0, 0];
  for (const change of diffArrays(
    before.map(({ print }) => print),
    after.map(({ print }) => print),
  )) {
    const count = change.value.length;
    if (change.removed) {
      const gap = {
        start: after[to - 1]?.end ?? 0,
        end: after[to]?.start ?? transcription.plain.length,
      };
      for (const numeral of before.slice(at, at + count))
        differences.push(missing(original, numeral, people, { sidecar, transcription, gap }));
      at += count;
    } else if (change.added) {
      for (const numeral of after.slice(to, to + count))
        differences.push({
          reason: "differs",
          in: "transcription",
          ...told(transcription, numeral),
        });
      to += count;
    } else {
      [equal, at, to] = [equal + count, at + count, to + count];
    }
  }
  return { equal, differences };
}

const told = ({ plain }: Reading, { print, start, end }: Numeral) => ({
  numeral: print,
  context: plain
    .slice(Math.max(0, start - 12), end + 12)
    .replace(/\s+/gu, " ")
    .trim(),
});

interface Place {
  sidecar: Sidecar;
  transcription: Reading;
  /** Where the numeral would stand in the transcription. */
  gap: Range;
}

function missing(
  original: Reading,
  numeral: Numeral,
  people: Range[],
  { sidecar, transcription, gap }: Place,
): NumeralDifference {
  const masked = people.find((range) => numeral.start >= range.start && numeral.end <= range.end);
  const omitted = sidecar.omitted.some(
    ({ quoteStart }) => quoteStart !== undefined && within(original.text, quoteStart, numeral),
  );
  const restated = sidecar.restated.some(({ quote }) => {
    const start = transcription.text.indexOf(quote);
    return start >= 0 && start < gap.end && start + quote.length > gap.start;
  });
  const reason = masked ? "masked" : omitted ? "omitted" : restated ? "restated" : "differs";
  const { numeral: print, context } = told(original, numeral);
  return masked
    ? { reason, in: "original", numeral: "○".repeat(print.length), context: "" }
    : { reason, in: "original", numeral: print, context };
}

/** An omission reaches from its first words to the end of their line. */
function within(text: string, quoteStart: string, { start }: Range): boolean {
  for (let at = text.indexOf(quoteStart); at >= 0; at = text.indexOf(quoteStart, at + 1)) {
    const end = text.indexOf("\n", at);
    if (start >= at && start < (end < 0 ? text.length : end)) return true;
  }
  return false;
}
