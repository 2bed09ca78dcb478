import { squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Table } from "../read/reading";
import type { Amount } from "../schema/facts";
import { amountsOfLines } from "./basis";
import { BasisRows } from "./basis-table";
import { yearIn } from "./column";
import { type Context, print } from "./context";
import { headed } from "./table-head";

/** Whether a table tells how sums come about: a column of formulas beside one of sums. */
export function isBasisTable(context: Context, section: Section, table: Table): boolean {
  const head = headed(context.reading, section, table, context.vocabulary);
  // Several columns of sums (구비, 시비) are several sums, not several prints of one.
  const sums = head?.columns.filter(
    ({ role, header }) => role === "amount" && !BASIS.test(squashed(header)),
  );
  if ((sums?.length ?? 0) > 1) return false;
  const basis = head?.columns.find(({ header }) => BASIS.test(squashed(header)));
  const formulas =
    basis && head?.body.flatMap(({ cells }) => cells[head.columns.indexOf(basis)] ?? []);
  return formulas?.some((cell) => /\d\D{0,6}[×xX*＊]\s?\d/u.test(print(context, cell))) ?? false;
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
  const { lines } = new BasisRows(context, section, table);
  return amountsOfLines(context, { section, path: section.path, year }, lines);
}
