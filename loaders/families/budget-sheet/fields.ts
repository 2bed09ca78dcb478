import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type Section, outlineOf } from "../../read/outline";
import type { Cell, Reading, Table } from "../../read/reading";
import type { SourceHeader } from "../../schema/facts";
import { NO_HEADER } from "../../schema/facts";
import { type PrintedField, valueOf } from "../printed-field";

/** Labels of the overview and the fields they name. */
const LABELS: [RegExp, keyof SourceHeader][] = [
  [/^회계$/u, "account"],
  [/^사업기간$/u, "period"],
  [/^실·?\??국$/u, "bureau"],
  [/^부서명?$/u, "department"],
  [/^회계연도$/u, "fiscalYear"],
];

/** What a budget sheet prints of itself: title, account, period, bureau, department. */
export function fieldsOf(reading: Reading): PrintedField[] {
  const sections = outlineOf(reading);
  const fields: PrintedField[] = [];
  const title = titleOf(reading, sections);
  if (title)
    fields.push({ field: "title", part: "title", value: words(reading.plain, title), ...title });
  for (const section of sections) {
    for (const block of section.blocks) {
      if (block.kind === "table") fields.push(...fieldsIn(reading, block));
    }
  }
  return fields;
}

function titleOf({ plain, blocks }: Reading, sections: Section[]): Range | null {
  const first = blocks[0];
  if (first?.kind === "heading" || first?.kind === "paragraph") return first;
  const titled = sections.find(({ title }) => title !== "");
  return titled ? trimmed(plain, { start: titled.start, end: titled.end }) : null;
}

function fieldsIn({ plain }: Reading, table: Table): PrintedField[] {
  return table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) => {
      const field = LABELS.find(([label]) => label.test(squashed(words(plain, cell))))?.[1];
      if (!field) return [];
      const below = table.rows[index + 1]?.cells[cell.column];
      const right = row.cells[cell.column + 1];
      // Labels side by side head a column each; else the value stands to the right.
      const heads = [row.cells[cell.column - 1], right].some((side) => isLabel(plain, side));
      const value = heads || right === undefined ? below : right;
      return value ? fieldIn(plain, field, value) : [];
    }),
  );
}

const isLabel = (plain: string, cell: Cell | undefined) =>
  cell !== undefined && LABELS.some(([label]) => label.test(squashed(words(plain, cell))));

function fieldIn(plain: string, field: keyof SourceHeader, cell: Cell): PrintedField[] {
  const range = field === "period" ? checkedOption(plain, cell) : cell;
  const value = words(plain, range);
  return value === ""
    ? []
    : [{ field, part: "overview", value, start: range.start, end: range.end }];
}

/** The option that is ticked: `■ 연례반복 □ 한시`. Without boxes, the whole cell. */
function checkedOption(plain: string, cell: Range): Range {
  const option = /[■☑✓]\s*([^■□☑☐✓]+)/u.exec(plain.slice(cell.start, cell.end));
  if (!option?.[1]) return cell;
  const start = cell.start + option.index + option[0].indexOf(option[1]);
  return trimmed(plain, { start, end: start + option[1].length });
}

const BUDGETED =
  /((?:19|20)\d\d)\s*(?:년도?)?\s*(?:최종|기정|본)?\s*(?:예산액?|예산내역|추진일정)/gu;

/** The year a sheet budgets: the latest that a header of budget, basis or schedule names. */
function fiscalYearOf(plain: string): number | null {
  const years = [...plain.matchAll(BUDGETED)].map((found) => Number(found[1]));
  return years.length > 0 ? Math.max(...years) : null;
}

/** The header of a budget sheet; its title is the name of its programme. */
export function headerOf(reading: Reading): SourceHeader {
  const fields = fieldsOf(reading);
  const title = valueOf(fields, "title");
  return {
    ...NO_HEADER,
    title,
    programme: title,
    account: valueOf(fields, "account"),
    period: valueOf(fields, "period"),
    bureau: valueOf(fields, "bureau"),
    department: valueOf(fields, "department"),
    fiscalYear: Number(valueOf(fields, "fiscalYear")) || fiscalYearOf(reading.plain),
  };
}
