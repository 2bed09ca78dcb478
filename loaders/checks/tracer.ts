import { Evidence } from "../read/evidence";
import type { Traced } from "../schema/facts";

/** Where a print stands on its own: the `0` of a cell, not that of 2030. */
function findPrint(text: string, print: string, from: number): number {
  const isDigit = (at: number): boolean => /[\d,.]/u.test(text.charAt(at)) && at >= 0;
  for (let at = text.indexOf(print, from); at >= 0; at = text.indexOf(print, at + 1)) {
    const cut = /^\d/u.test(print) && isDigit(at - 1);
    if (!cut && !(/\d$/u.test(print) && /\d/u.test(text.charAt(at + print.length)))) return at;
  }
  throw new Error(`example does not print: ${print}`);
}

/**
 * Finds the prints of an example one after the other, from the top, so that the third `0` is the third.
 * @throws if something is not printed: `example does not print: 1,200`
 */
export function tracer(
  text: string,
): (kind: string, draft: { print: string; id?: string }) => Traced {
  const evidence = new Evidence("example", text);
  const cursors = new Map<string, number>();
  const counts = new Map<string, number>();
  return (kind, { print, id }) => {
    const at = findPrint(text, print, cursors.get(kind) ?? 0);
    cursors.set(kind, at + print.length);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const span = evidence.span({ start: at, end: at + print.length });
    return { id: id ?? `${kind}-${count}`, span, asWritten: print };
  };
}

/** Finds the next print of a kind of fact, and gives the fact its place. */
export type Trace = ReturnType<typeof tracer>;

/** The parts of a fact that an example has to say; the rest follows from the print. */
export type Draft<T extends Traced> = { print: string; id?: string } & Partial<
  Omit<T, keyof Traced>
>;
