import { yearIn } from "../../passages/column";
import { type Context, print } from "../../passages/context";
import { isCountTable, readCountTable } from "../../passages/count-table";
import { readResults } from "../../passages/results";
import { headed } from "../../passages/table-head";
import type { Section } from "../../read/outline";
import type { Table } from "../../read/reading";
import type { Activity } from "../../schema/facts";

const tablesIn = ({ blocks }: Section): Table[] => blocks.filter((block) => block.kind === "table");

/** What was done: in words, in rows by year, or in tables of counts. */
export function readResultsSection(context: Context, section: Section): Activity[] {
  const counted = tablesIn(section).filter(
    (table) => !listsByYear(context, table) && isCountTable(context, section, table),
  );
  const apart = new Set<Section["blocks"][number]>([...counted, ...pricedTables(context, section)]);
  const blocks = section.blocks.filter((block) => !apart.has(block));
  return [
    ...readResults(context, { ...section, blocks }),
    ...counted.flatMap((table) => readCountTable(context, section, table)),
  ];
}

/** Whether a table has no header but begins with a year and what was counted in it. */
function listsByYear(context: Context, { rows: [first] }: Table): boolean {
  const [year, ...lists] = (first?.cells ?? []).map((cell) => print(context, cell));
  return yearIn(year ?? "") !== null && lists.some((list) => /\d/u.test(list));
}

/** The tables of sums among results: a unit is noted, and phases head their columns. */
export function pricedTables(context: Context, section: Section): Table[] {
  return tablesIn(section).filter((table) => {
    const head = headed(context.reading, section, table, context.vocabulary);
    const hasPhase = head?.columns.some(({ role, phase }) => role === "amount" && phase !== null);
    return head?.unit != null && hasPhase === true;
  });
}
