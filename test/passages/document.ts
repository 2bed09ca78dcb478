import type { Context } from "../../loaders/passages/context";
import { Evidence } from "../../loaders/read/evidence";
import { type Section, outlineOf } from "../../loaders/read/outline";
import type { Table } from "../../loaders/read/reading";
import { readText } from "../../loaders/read/text";
import { VOCABULARY } from "./vocabulary";

/** What a passage of an invented document is read with. */
export function contextOf(
  text: string,
  year: number | null = 2021,
  day: string | null = null,
): Context {
  const reading = readText(text, "text");
  const sections = outlineOf(reading);
  const evidence = new Evidence("invented", text);
  const vocabulary = VOCABULARY;
  return { reading, sections, evidence, vocabulary, title: null, year, day, messages: [] };
}

/** The last section of a document. */
export function lastSection({ sections }: Context): Section {
  const section = sections.at(-1);
  if (!section) throw new Error("no section");
  return section;
}

/** The only table of a section. */
export function tableOf({ blocks }: Section): Table {
  const [table, ...more] = blocks.filter((block) => block.kind === "table");
  if (!table || more.length > 0) throw new Error("not one table");
  return table;
}
