import { squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Cell, Table } from "../read/reading";
import type { Amount } from "../schema/facts";
import { readAmountTable } from "./amount-table";
import { amountsOfLines } from "./basis";
import { BasisRows } from "./basis-table";
import { type Column, yearIn } from "./column";
import { type Context, print } from "./context";
import { type HeadedTable, headed } from "./table-head";

/** Whether a table tells how sums come about: a column of formulas beside one of sums. */
export function isBasisTable(context: Context, section: Section, table: Table): boolean {
  const head = headed(context.reading, section, table, context.vocabulary);
  // Several columns of sums (구비, 시비) are several sums, not several prints of one.
  return head !== null && sumColumns(head).length < 2 && formulasIn(context, head).length > 0;
}

/** The columns of sums, but for those of formulas and of prices. */
const sumColumns = ({ columns }: HeadedTable): Column[] =>
  columns.filter(
    ({ role, phase, header }) =>
      role === "amount" && phase !== "unit-price" && !BASIS.test(squashed(header)),
  );

/** The cells that print a formula in a column of such. */
function formulasIn(context: Context, { columns, body }: HeadedTable): Cell[] {
  const at = columns.findIndex(({ header }) => BASIS.test(squashed(header)));
  const cells = at < 0 ? [] : body.flatMap((row) => row.cells[at] ?? []);
  return cells.filter((cell) => /\d\D{0,6}[×xX*＊]\s?\d/u.test(print(context, cell)));
}

const BASIS = /^(?:산출|산정|세부산출)?(?:근거|내역|기초|내용)$|^산식$/u;

/**
 * Reads a calculation basis (산출근거): lines with a label, a formula in won and its result in
 * thousands. Rows lose their cells at page breaks, so a line is read by what it prints; columns only
 * tell what a numeral without a unit is.
 */
export function readBreakdown(context: Context, section: Section, table: Table): Amount[] {
  const [header] = table.rows;
  const year = (header && yearIn(print(context, header))) ?? yearIn(section.title) ?? context.year;
  const head = headed(context.reading, section, table, context.vocabulary);
  if (head && sumColumns(head).some(({ phase }) => phase === "funding"))
    return [
      ...readAmountTable(context, section, table, ({ phase }) => phase ?? "breakdown").amounts,
      ...readFormulaPrices(context, section, table),
    ];
  const { lines } = new BasisRows(context, section, table);
  return amountsOfLines(context, { section, path: section.path, year }, lines);
}

/**
 * The unit prices in the formulas of a table whose sums stand in several columns (시비, 구비, 계); none
 * where it prints the prices in a column of their own.
 */
export function readFormulaPrices(context: Context, section: Section, table: Table): Amount[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  const formulas = head ? formulasIn(context, head) : [];
  if (formulas.length === 0 || head?.columns.some(({ phase }) => phase === "unit-price")) return [];
  const lines = new BasisRows(context, section, table).lines.map((line) => ({
    ...line,
    prints: line.prints.filter(({ part }) => part === "price"),
  }));
  return amountsOfLines(context, { section, path: section.path, year: context.year }, lines);
}
