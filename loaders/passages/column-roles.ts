import { type Range, squashed, words } from "../notation/range";
import { type KnownUnit, isFigure } from "./cell";
import type { Column } from "./column";

/** What stands below the headers of a table. */
export interface Below {
  plain: string;
  /** The cells of a column, in the order of its rows. */
  cellsOf: (column: number) => (Range | undefined)[];
  /** The unit printed around the table. */
  unit: KnownUnit | null;
}

/** What columns are beside each other and by what stands below them, where their headers do not say. */
export const withRoles = (columns: Column[], below: Below): Column[] =>
  withNames(withCarryOver(ofAllYears(withTotals(withTerms(columns, below), below))), below);

/** Months, quarters and halves of a year. */
const TERM =
  /^(?:\d{1,2}월?(?:[~∼-]\d{1,2})?월|\d\/4(?:분기)?|제?\d분기|[상하]반기)(?:이[전후])?$/u;

/** Sums below the months or quarters of a year, and their total, which may stand first. */
function withTerms(columns: Column[], { plain, cellsOf, unit }: Below): Column[] {
  const isTerm = ({ header }: Column) => TERM.test(squashed(header));
  if (!unit || columns.filter(isTerm).length < 2) return columns;
  const holdsSums = (index: number) => {
    const cells = cellsOf(index).filter((cell) => cell && !/^-?$/u.test(words(plain, cell)));
    return cells.length > 0 && cells.every((cell) => cell && isFigure(plain, cell));
  };
  return columns.map((column, index) =>
    (isTerm(column) || isTotalName(column.header)) && holdsSums(index)
      ? { ...column, role: "amount" }
      : column,
  );
}

const isTotalName = (header: string) => /^[합총]?계$/u.test(squashed(header));

/** 총사업비 beside 기투자 and 향후투자 is what the project costs over all years, no year's budget. */
function ofAllYears(columns: Column[]): Column[] {
  if (!columns.some(({ header }) => /기투자|향후|이후/u.test(header))) return columns;
  return columns.map((column) =>
    /^총사업비|^총계?$/u.test(squashed(column.header)) ? { ...column, phase: null } : column,
  );
}

/** 이월액 left of 예산현액 came from the year before, right of it goes into the next. */
function withCarryOver(columns: Column[]): Column[] {
  const current = columns.findIndex(({ phase }) => phase === "current-budget");
  if (current < 0) return columns;
  return columns.map((column, index) =>
    column.role === "amount" && column.phase === null && /이월액?$/u.test(squashed(column.header))
      ? { ...column, phase: index < current ? "carried-in" : "carried-out" }
      : column,
  );
}

/** No name of a row is longer. */
const LONGEST_NAME = 24;

/** A count names no row: 14개. */
const COUNT = /^\d[\d,]*\s?(?:개|개소|명|인|건|회|곳|팀)$/u;

/** Columns of short words left of the sums name the rows, whatever they are called: 관, 분야, 내용. */
function withNames(columns: Column[], { plain, cellsOf }: Below): Column[] {
  const sums = columns.findIndex(({ role }) => role === "amount");
  const isName = (cell: Range | undefined) => {
    const print = cell ? words(plain, cell) : "";
    return (
      print.length <= LONGEST_NAME &&
      /\p{L}/u.test(print) &&
      !COUNT.test(print) &&
      !/\d[\d,]*\s?(?:[가-힣]{1,3}\s?)?[×xX*]|\d원/u.test(print)
    );
  };
  return columns.map((column, index) => {
    const isText = column.role === "text" && index < sums && !REMARK.test(column.header);
    const cells = isText ? cellsOf(index).filter((cell) => cell && cell.end > cell.start) : [];
    return cells.length > 0 && cells.every(isName) ? { ...column, role: "label" } : column;
  });
}

const REMARK = /비고|산출|산식|방법|기간|일정/u;

/** Whether a cell prints a sum with its unit and nothing else. */
const isPriced = (plain: string, cell: Range | undefined) =>
  cell !== undefined && /^\d[\d,]*\s?[천백만억]{0,2}원$/u.test(words(plain, cell));

/** 계 beside columns of sums is one of them. */
function withTotals(columns: Column[], { plain, cellsOf, unit }: Below): Column[] {
  const sums = columns.some(
    (column) =>
      column.role === "amount" && (column.phase === "funding" || (unit ?? column.unit) !== null),
  );
  return columns.map((column, index) =>
    (sums || cellsOf(index).some((cell) => isPriced(plain, cell))) &&
    column.role === "text" &&
    /(?:^|\s)(?:합\s?|총\s?|소\s?)?계$/u.test(column.header)
      ? { ...column, role: "amount" }
      : column,
  );
}
