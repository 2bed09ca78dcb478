import { words } from "../notation/range";
import type { Block, Heading, Reading } from "./reading";

/** A heading with the blocks below it, up to the next heading of any level. */
export interface Section {
  /** Without its mark and number; empty for what stands before the first heading. */
  title: string;
  /** The headings above it and its own as a person looks them up, with their numbers: `5 결산`. */
  places: string[];
  /** The titles above it, outermost first, and its own. */
  path: string[];
  level: number;
  start: number;
  end: number;
  blocks: Exclude<Block, Heading>[];
}

/** The sections of a reading in order; each knows the headings above it. */
export function outlineOf(reading: Reading): Section[] {
  const open: Section = {
    title: "",
    path: [],
    places: [],
    level: 0,
    start: 0,
    end: reading.plain.length,
    blocks: [],
  };
  const sections: Section[] = [open];
  const above: Section[] = [];
  for (const block of reading.blocks) {
    const current = sections.at(-1) ?? open;
    if (block.kind !== "heading") {
      current.blocks.push(block);
      continue;
    }
    current.end = block.lead;
    while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
    const title = words(reading.plain, block);
    const path = [...above.map((section) => section.title), title];
    const places = [...(above.at(-1)?.places ?? []), numbered(reading, block, title)];
    const section = {
      title,
      path,
      places,
      level: block.level,
      start: block.lead,
      end: reading.plain.length,
      blocks: [],
    };
    above.push(section);
    sections.push(section);
  }
  return sections;
}

/** A heading with its printed number; marks such as □ are left out. */
function numbered({ plain }: Reading, heading: Heading, title: string): string {
  const lead = plain
    .slice(heading.lead, heading.start)
    .replace(/^[#\s]+/u, "")
    .trim();
  return /^[\dⅠ-Ⅻ]/u.test(lead) ? `${lead} ${title}` : title;
}
