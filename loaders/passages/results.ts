import { splitOutside } from "../notation/nesting";
import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Table } from "../read/reading";
import type { Activity } from "../schema/facts";
import { readActivities } from "./activities";
import { yearIn } from "./column";
import { type Context, print } from "./context";
import { type Entry, entriesIn } from "./entries";

const BARE_YEAR = /^(?:19|20)\d\d\s?년?도?$/u;
/** A year that leads a line as its label: 2015년 : …, ’15년(10월말) : … */
const LED_BY_YEAR =
  /^(?:[([]\s?(?:(?:19|20)\d\d|[’'‘`´′]\s?\d\d)\s?년?도?\s?[)\]]\s*[:：]?\s*|(?:(?:19|20)\d\d|[’'‘`´′]\s?\d\d)\s?년?도?(?:\s?\d{1,2}월?말?)?(?:\s?\([^()]{1,20}\))?(?:\s?(?:실적|현재|기준))?\s{0,6}[:：]\s*)/u;

/** A year with its own label goes on after an arrow or a slash: ’19년: 26개동 → ’20년: 95개동. */
const STEP = /\s*(?:→|⇒|\/)\s*(?=(?:(?:19|20)\d\d|[’'‘]\s?\d\d)\s?년?도?\s*[:：])/gu;

/**
 * Reads results by year (추진실적): rows whose first cell is a year, a year alone above its items, or
 * one that leads a line. A row without a year goes on with the one above, as tables split over pages do.
 */
export function readResults(context: Context, section: Section): Activity[] {
  const results = new ResultsByYear(context, yearIn(section.title) ?? context.year);
  for (const block of section.blocks) {
    if (block.kind === "table") results.readTable(block);
    else results.readLine(block, block.kind === "item" ? block.depth : null);
  }
  return results.parts.flatMap(({ entries, year }) =>
    readActivities(context, section, entries, year),
  );
}

/** Rank of words that no mark leads. */
const UNMARKED = 2;

/** Entries, each below the year that holds where it stands. */
class ResultsByYear {
  readonly parts: { year: number | null; entries: Entry[] }[] = [];
  /** The depth of an item that a year leads, which holds for what is deeper; 0 below none. */
  #led = 0;
  #before: number | null = null;

  constructor(
    readonly context: Context,
    private year: number | null,
  ) {}

  readTable({ rows }: Table): void {
    for (const { cells } of rows) {
      const [first, ...rest] = cells;
      const own = first ? yearIn(print(this.context, first)) : null;
      this.year = own ?? this.year;
      for (const cell of rest) this.#add(cell, own === null ? null : UNMARKED);
    }
  }

  readLine(line: Range, depth: number | null): void {
    const said = print(this.context, line);
    if (BARE_YEAR.test(said)) {
      this.year = yearIn(said);
      return;
    }
    if (depth !== null && depth <= this.#led) this.#leave();
    for (const part of splitOutside(this.context.reading.plain, line, STEP))
      this.#readPart(part, depth ?? UNMARKED);
  }

  #readPart({ start, end }: Range, depth: number): void {
    const lead = LED_BY_YEAR.exec(this.context.reading.plain.slice(start, end))?.[0] ?? "";
    if (lead !== "") {
      if (this.#led === 0) this.#before = this.year;
      this.#led = depth;
      this.year = yearIn(lead);
    }
    this.#add({ start: start + lead.length, end }, depth);
  }

  #leave(): void {
    this.year = this.#before;
    this.#led = 0;
  }

  #add(range: Range, rank: number | null): void {
    const entries = entriesIn(this.context.reading.plain, range, rank);
    const last = this.parts.at(-1);
    if (last?.year === this.year) last.entries.push(...entries);
    else this.parts.push({ year: this.year, entries });
  }
}
