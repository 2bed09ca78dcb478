import { createHash } from "node:crypto";
import type { Range } from "../notation/range";
import type { Locator, Span } from "../schema/facts";
import type { Place } from "./reading";

const CONTEXT = 32;
const NOWHERE: Locator = { page: null, section: null, table: null, row: null, column: null };

/** The first 16 hexadecimal digits of a SHA-256 over the parts. */
export function shortHash(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** The index of the last place that begins at an offset or before it; -1 where none does. */
function lastAtOrBefore(places: readonly Place[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Makes the spans and ids of one source's facts. */
export class Evidence {
  readonly #astral: number[] = [];
  readonly #seen = new Map<string, number>();
  readonly #ranges = new WeakMap<Span, Range>();

  constructor(
    readonly sourceId: string,
    readonly text: string,
    /** Where in the file the text stands. */
    readonly places: readonly Place[] = [],
  ) {
    for (const pair of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.#astral.push(pair.index);
  }

  /** Code points before a code unit: each surrogate pair before it counts once. */
  codePoint(unit: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }

  /** The passage of a range, with its place. */
  span({ start, end }: Range, locator: Partial<Locator> = {}): Span {
    const before = Array.from(this.text.slice(Math.max(0, start - 2 * CONTEXT), start));
    const after = Array.from(this.text.slice(end, end + 2 * CONTEXT));
    const span: Span = {
      start: this.codePoint(start),
      end: this.codePoint(end),
      quote: this.text.slice(start, end),
      prefix: before.slice(-CONTEXT).join(""),
      suffix: after.slice(0, CONTEXT).join(""),
      locator: this.#locator(start, locator),
    };
    this.#ranges.set(span, { start, end });
    return span;
  }

  /** Page and section of the file, before the headings that a person would look up. */
  #locator(at: number, given: Partial<Locator>): Locator {
    const locator = { ...NOWHERE, ...given };
    const place = this.places[lastAtOrBefore(this.places, at)];
    if (!place) return locator;
    const isDivided = (this.places.at(-1)?.section ?? 1) > 1;
    const division = isDivided && place.page === null ? `구역 ${String(place.section)}` : null;
    const section = [division, locator.section].filter((part) => part !== null).join(" › ");
    return { ...locator, page: locator.page ?? place.page, section: section || null };
  }

  /**
   * The code units of a span that was made here.
   * @throws for any other span
   */
  rangeOf(span: Span): Range {
    const range = this.#ranges.get(span);
    if (!range) throw new Error(`a span of another source: ${span.quote}`);
    return range;
  }

  /**
   * An id from what a fact says, not from where it stands: a moved paragraph keeps its facts. Facts
   * that say the same are told apart by their order.
   */
  id(kind: string, ...parts: (string | number | null | string[])[]): string {
    const key = shortHash(this.sourceId, kind, ...parts);
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return `${kind}-${shortHash(key, occurrence)}`;
  }
}
