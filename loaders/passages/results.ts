import type { Section } from "../read/outline";
import type { Activity } from "../schema/facts";
import { readActivities } from "./activities";
import { yearIn } from "./column";
import { type Context, print } from "./context";
import { type Entry, entriesIn } from "./entries";

const BARE_YEAR = /^(?:19|20)\d\d\s?년?도?$/u;

/**
 * Reads results by year (추진실적): rows whose first cell is a year, or a year alone above its
 * items. A row without a year goes on with the one above, as tables split over pages do.
 */
export function readResults(context: Context, section: Section): Activity[] {
  const { plain } = context.reading;
  let year = yearIn(section.title) ?? context.year;
  const byYear: { year: number | null; entries: Entry[] }[] = [];
  const add = (entries: Entry[]) => {
    const last = byYear.at(-1);
    if (last?.year === year) last.entries.push(...entries);
    else byYear.push({ year, entries });
  };
  for (const block of section.blocks) {
    if (block.kind === "table") {
      for (const {
        cells: [first, ...rest],
      } of block.rows) {
        const own = first ? yearIn(print(context, first)) : null;
        year = own ?? year;
        rest.forEach((cell) => {
          add(entriesIn(plain, cell, own === null ? null : 2));
        });
      }
    } else if (BARE_YEAR.test(print(context, block))) year = yearIn(print(context, block));
    else add(entriesIn(plain, block, block.kind === "item" ? block.depth : 2));
  }
  return byYear.flatMap((part) => readActivities(context, section, part.entries, part.year));
}
