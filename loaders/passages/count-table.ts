import { countAt } from "../notation/count";
import { match } from "../notation/grammar";
import { squashed, trimmed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Cell, Table } from "../read/reading";
import type { Activity } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { statusOf, traced } from "./activity";
import { isTotalLabel } from "./amount-table";
import { yearIn } from "./column";
import { type Context, print } from "./context";
import { kindOf } from "./kind";
import { mentionsIn } from "./segment";
import { headed } from "./table-head";

/** The counter that a header or a row's label names: `진행횟수(회)`, `인 원`; null where none. */
function counterIn(label: string, { units }: Vocabulary): string | null {
  const tight = squashed(label);
  const noted = /\(([가-힣 ]{1,4})\)/u.exec(tight)?.[1];
  if (noted !== undefined && [...units.counters, ...units.people].includes(noted)) return noted;
  const measure = units.measures.findLast(({ term }) => tight.endsWith(term));
  return measure?.counter ?? null;
}

/** The counts of a table whose columns or rows name their counter. */
export function readCountTable(context: Context, section: Section, table: Table): Activity[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (!head) return [];
  let above: string[] = [];
  return head.body.flatMap((row) => {
    const labels = head.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      const isLabel =
        index === 0 || (index < firstCounted(head.columns, context) && column.role !== "amount");
      return isLabel ? [cell ? print(context, cell) : ""] : [];
    });
    above = labels.map((label, index) =>
      label === "" && labels.some((other) => other !== "")
        ? (above[index] ?? "")
        : label || (above[index] ?? ""),
    );
    const name = above.filter((label) => label !== "" && label !== "-");
    return row.cells.slice(labels.length).flatMap((cell) => {
      if (head.columns[cell.column]?.role === "percent") return [];
      const header = head.columns[cell.column]?.header ?? "";
      return countsIn(context, section, { cell, header, name });
    });
  });
}

/** Columns before the first that names a counter are labels. */
function firstCounted(columns: { header: string }[], { vocabulary }: Context): number {
  const at = columns.findIndex(({ header }) => counterIn(header, vocabulary) !== null);
  return at < 0 ? 1 : at;
}

interface Place {
  cell: Cell;
  header: string;
  /** The labels of the row, outermost first. */
  name: string[];
}

function countsIn(context: Context, section: Section, { cell, header, name }: Place): Activity[] {
  const { plain } = context.reading;
  const inside = trimmed(plain, cell);
  const row = name.join(" ");
  const printed = mentionsIn(
    { plain, units: context.vocabulary.units, year: context.year },
    inside,
  ).filter(({ count }) => count !== null);
  const bare = match("Numeral", plain, inside.start);
  const unit = counterIn(header, context.vocabulary) ?? counterIn(row, context.vocabulary);
  const isCount = bare?.end === inside.end && Number.isInteger(bare.value) && unit !== null;
  const counts = isCount
    ? [{ range: bare, count: bare.value, unit }]
    : printed.flatMap(({ range, count }) =>
        count ? [{ range, count: count.count, unit: count.unit }] : [],
      );
  const own = row.replace(/\([가-힣 ]{1,4}\)$/u, "");
  return counts.map(({ range, count, unit: counter }) => ({
    ...traced(context, section, {
      group: section.title || null,
      label: [own, header.replace(/\([가-힣 ]{1,4}\)/u, "")].filter(Boolean).join(" "),
      year: yearIn(header) ?? context.year,
      range,
      count: { count, unit: counter, approximate: false, openEnded: false },
      kind: kindOf(`${own} ${header}`, [section.title], context.vocabulary),
      status: statusOf(`${header} ${row}`),
      period: null,
    }),
    isTotal: isTotalLabel(name.at(-1) ?? ""),
  }));
}

/** Whether a table counts things: a column or a row names a counter, or cells print one. */
export function isCountTable(context: Context, section: Section, table: Table): boolean {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (
    head?.unit !== null ||
    head.columns.some(({ role, unit }) => role === "amount" && unit !== null)
  )
    return false;
  const named = [
    ...head.columns.map(({ header }) => header),
    ...head.body.map((row) => (row.cells[0] ? print(context, row.cells[0]) : "")),
  ];
  const inCells = head.body.some((row) =>
    row.cells
      .slice(1)
      .some(
        (cell) =>
          countAt(
            context.reading.plain,
            trimmed(context.reading.plain, cell).start,
            context.vocabulary.units,
          ) !== null,
      ),
  );
  return inCells || named.some((label) => counterIn(label, context.vocabulary) !== null);
}
