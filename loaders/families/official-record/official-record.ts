import { type Range, words } from "../../notation/range";
import { phaseIn } from "../../passages/column";
import { type Context, sectionLine, tell } from "../../passages/context";
import { ORDINAL, RECORD_LABELS } from "../../read/records";
import type { Section } from "../../read/outline";
import type { Cell, Reading, Row, Table } from "../../read/reading";
import { type Amount, NO_HEADER, type Phase, type SourceHeader } from "../../schema/facts";
import { type Family, emptyBody } from "../family";
import { type PrintedField, tracedFields, valueOf } from "../printed-field";

/** Records of an official API (지방재정365): what was given and spent, as the state's own books have it. */
export const officialRecord: Family = {
  name: "official-record",
  recognise: ({ format }) => (format === "records" ? 1 : 0),
  header: headerOf,
  read(context) {
    const body = emptyBody();
    body.header = tracedFields(context, fieldsOf(context.reading));
    for (const section of context.sections)
      for (const block of section.blocks)
        if (block.kind === "table") body.amounts.push(...amountsIn(context, section, block));
    return body;
  },
};

const LINES: readonly (readonly [field: keyof SourceHeader, label: string])[] = [
  ["programme", RECORD_LABELS.programme],
  ["organisation", RECORD_LABELS.organisation],
  ["fiscalYear", RECORD_LABELS.fiscalYear],
];

function fieldsOf({ plain, blocks }: Reading): PrintedField[] {
  const title = blocks.find(({ kind }) => kind === "heading");
  const lines = blocks.filter(({ kind }) => kind !== "table");
  return [
    ...(title ? [fieldAt(plain, "title", title)] : []),
    ...LINES.flatMap(([field, label]) => {
      const line = lines.find((block) => words(plain, block).startsWith(`${label}: `));
      if (!line) return [];
      const start = plain.indexOf(":", line.start) + 2;
      return [fieldAt(plain, field, { start, end: line.end })];
    }),
  ];
}

const fieldAt = (plain: string, field: PrintedField["field"], at: Range): PrintedField => ({
  ...{ field, part: field === "title" ? "title" : "header", value: words(plain, at) },
  ...{ start: at.start, end: at.end },
});

function headerOf(reading: Reading): SourceHeader {
  const fields = fieldsOf(reading);
  const year = valueOf(fields, "fiscalYear");
  return {
    ...NO_HEADER,
    title: valueOf(fields, "title"),
    organisation: valueOf(fields, "organisation"),
    programme: valueOf(fields, "programme"),
    fiscalYear: year === null ? null : Number(year),
  };
}

/** A column of the table: 예산현액(원) bdg_cash_amt. */
interface Column {
  name: string;
  field: string;
  unit: string | null;
  phase: Phase | null;
}

const HEAD = /^(.+?)(?:\(([천백만억]*원)\))? ([a-z][a-z\d_]*)$/u;

function columnOf(context: Context, cell: Cell): Column | null {
  const [, name, unit, field] = HEAD.exec(words(context.reading.plain, cell)) ?? [];
  if (name === undefined || field === undefined) return null;
  return { name, field, unit: unit ?? null, phase: phaseIn(name, context.vocabulary) };
}

/** The sums of every record: those of which the vocabulary knows the phase. */
function amountsIn(context: Context, section: Section, table: Table): Amount[] {
  const [head, ...rows] = table.rows;
  const columns = (head?.cells ?? []).map((cell) => columnOf(context, cell));
  return rows.flatMap((row) =>
    columns.flatMap((column, index) => {
      const cell = row.cells[index];
      if (column?.unit == null || !cell || cell.end === cell.start) return [];
      const names = namesIn(context, columns, row);
      return amountAt({ context, section, row, names }, column, cell);
    }),
  );
}

/** What a record is of, from the widest to the narrowest: government, account, field, project. */
const namesIn = ({ reading }: Context, columns: (Column | null)[], row: Row): string[] =>
  columns.flatMap((column, index) => {
    const cell = row.cells[index];
    const print = cell ? words(reading.plain, cell) : "";
    return column?.unit === null && column.field.endsWith("_nm") && print !== "" ? [print] : [];
  });

interface Record {
  context: Context;
  section: Section;
  row: Row;
  names: string[];
}

/** Whole won; the API prints no thousands separators. */
const WHOLE = /^-?\d{1,15}$/u;
const WON: Partial<globalThis.Record<string, number>> = { 원: 1, 천원: 1000, 백만원: 1_000_000 };

function amountAt({ context, section, row, names }: Record, column: Column, cell: Cell): Amount[] {
  const print = words(context.reading.plain, cell);
  const value = WHOLE.test(print) ? Number(print) * (WON[column.unit ?? ""] ?? NaN) : NaN;
  if (!Number.isSafeInteger(value)) {
    tell(context, "skipped", `no whole sum: ${print}`, cell, section);
    return [];
  }
  const label = names.at(-1) ?? column.name;
  const path = [...names.slice(0, -1), column.name];
  const { year: fiscalYear } = context;
  const [ordinal] = row.cells;
  const span = context.evidence.span(cell, {
    section: sectionLine(section),
    row: ordinal ? `${ORDINAL} ${words(context.reading.plain, ordinal)}` : null,
    column: column.field,
  });
  return [
    {
      id: context.evidence.id("amount", path, label, fiscalYear, column.phase),
      ...{ label, path, fiscalYear, phase: column.phase, amountKrw: value },
      ...{ unit: column.unit, unitFrom: "header", isTotal: false, confidence: "certain" },
      ...{ also: [], asWritten: span.quote, span },
    },
  ];
}
