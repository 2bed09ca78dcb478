import { type Range, squashed } from "../notation/range";
import { ORDINALS } from "../read/flat-words";
import type { Section } from "../read/outline";
import type { Cell, Row, Table } from "../read/reading";
import type { BasisLine } from "./basis";
import { type PrintedLine, lineIn, linesIn } from "./basis-line";
import { isFigure } from "./cell";
import type { Column } from "./column";
import { type Context, print, tell } from "./context";
import { sumsOfLines, unitsFor, withParts } from "./basis-units";
import { type PrintedSum, printsIn, settled } from "./printed-sum";
import { type HeadedTable, headed } from "./table-head";

/** The rank of a label that has no mark: that of ○. */
const UNMARKED = 2;

/** Headers of columns that say what budget item pays: 통계목. */
const CODE = /^(?:통계목|편성목|예산과목|과목|목)$/u;

const FACTORS_ALONE =
  /^(?:\d{1,3}\s?식|일괄|일식|-|[\d,.]{1,12}\s?[가-힣]{0,3}(?:\s?[×xX*＊]\s?[\d,.]{1,12}\s?[가-힣%]{0,3}){1,5})$/u;

/** Reads the rows of a calculation basis one by one; what a row leaves out it takes from those above. */
export class BasisRows {
  readonly lines: BasisLine[] = [];
  #head: HeadedTable | null;
  #item: string | null = null;

  constructor(
    readonly context: Context,
    readonly section: Section,
    table: Table,
  ) {
    this.#head = headed(context.reading, section, table, context.vocabulary);
    const [first] = table.rows;
    const headless = first?.cells.some((cell) => this.#line(cell).prints.length > 0) ?? false;
    // Without a header every numeral may be a sum.
    if (headless && this.#head) this.#head = { ...this.#head, columns: [] };
    for (const row of table.rows.slice(headless ? 0 : 1)) this.#read(row);
  }

  #read(row: Row): void {
    const cells = row.cells.filter(
      (cell) => cell.end > cell.start && !cell.covered && !this.#isOrdinal(cell),
    );
    const [head] = cells;
    if (!head) return;
    const marked = cells.findIndex((cell) => this.#line(cell).rank !== null);
    const first = marked >= 0 ? marked : cells.findIndex((cell) => this.#holdsSum(cell));
    if (marked < 0 && first >= 0 && this.#isNamed(cells[first]))
      this.#named(cells, first, this.#isWhole(row, cells));
    else if (marked < 0 && first === 0) this.#goOn(cells, row);
    else if (marked >= 0) this.#marked(cells, marked);
    else if (first > 0) this.#unmarked(row, cells, first);
    else if (head === row.cells[0]) this.#unread(row, head);
  }

  /** A row of sums alone belongs to the line above it. */
  #goOn(cells: Cell[], row: Row): void {
    const last = this.lines.at(-1);
    if (!last) {
      this.#tell(row);
      return;
    }
    last.prints = this.#settle([...last.prints, ...this.#sums(cells)]);
  }

  /** Labels with marks; a cell may hold several lines, and the sum beside them is that of the item. */
  #marked(cells: Cell[], at: number): void {
    const [head] = cells;
    const cell = cells[at];
    if (!head || !cell) return;
    if (at > 0) this.#item = print(this.context, head);
    const { plain } = this.context.reading;
    const lines = linesIn(plain, cell).map((range) => lineIn(plain, range, "none"));
    const beside = this.#sums(cells.slice(at + 1));
    const [only, another] = lines;
    if (only && !another) {
      this.#push(only, this.#item, beside);
      return;
    }
    const apart = sumsOfLines(lines, beside);
    if (apart) {
      lines.forEach((line, index) => {
        this.#push(line, this.#item, apart[index] ?? []);
      });
      return;
    }
    if (beside.length > 0 && this.#item !== null)
      this.#push(
        { label: this.#item, rank: 0, prints: [], range: head },
        null,
        withParts(plain, beside, lines),
      );
    for (const line of lines) this.#push(line, this.#item, []);
  }

  /** Whether a formula has words of its own in front: 강사료 250,000원 × 16회. */
  #isNamed = (cell: Cell | undefined) =>
    cell !== undefined && /[가-힣]{2}/u.test(this.#line(cell).label);

  /** Whether a row has kept all its cells: what stands first in it is then no part of a row above. */
  #isWhole = (row: Row, cells: Cell[]) =>
    cells.length === row.cells.length && cells.length === this.#head?.columns.length;

  /** A formula with its own words; the label in front of it is the item it belongs to. */
  #named(cells: Cell[], at: number, whole: boolean): void {
    const cell = cells[at];
    const [head] = this.#labels(cells.slice(0, at));
    if (head) this.#item = print(this.context, head);
    else if (whole) this.#item = null;
    if (cell)
      this.#push(
        { ...this.#line(cell), rank: !head && whole ? 0 : UNMARKED },
        this.#item,
        this.#sums(cells.slice(at + 1)),
      );
  }

  /** 1식, 일괄, 26회×2명: how a sum comes about, which names nothing. */
  #isLumpSum = (cell: Cell) => FACTORS_ALONE.test(print(this.context, cell));

  /** Labels in front of a sum; the code of a budget item beside one is none. */
  #labels(cells: Cell[]): Cell[] {
    const labels = cells.filter(
      (cell) => !isFigure(this.context.reading.plain, cell) && !this.#isLumpSum(cell),
    );
    const own = labels.filter(
      (cell) => cell.column === 0 || !CODE.test(squashed(this.#column(cell)?.header ?? "")),
    );
    return own.length > 0 ? own : labels;
  }

  /** Labels without marks: the item and its part, or one of the two where the other stands above. */
  #unmarked(row: Row, cells: Cell[], first: number): void {
    const labels = this.#labels(cells.slice(0, first));
    const own = labels.at(-1);
    const [head] = row.cells;
    if (!own) return;
    const goesOn = head !== undefined && (head.covered || head.end === head.start);
    const label = print(this.context, own);
    const beside = this.#sums(cells.slice(first));
    const line = { label, rank: UNMARKED, prints: [], range: own };
    if (labels.length > 1 && labels[0]) this.#item = print(this.context, labels[0]);
    if (labels.length > 1 || goesOn) {
      this.#push(line, this.#item, beside);
      return;
    }
    this.#push({ ...line, rank: 0 }, null, beside);
    this.#item = label;
  }

  #unread(row: Row, head: Cell): void {
    this.#item = print(this.context, head);
    this.#tell(row);
  }

  #tell(row: Range): void {
    const reason = `no label in a line of the calculation basis: ${print(this.context, row)}`;
    tell(this.context, "line-unread", reason, row, this.section);
  }

  #push(line: PrintedLine, item: string | null, beside: PrintedSum[]): void {
    const depth = line.rank ?? UNMARKED;
    const prints = this.#settle([...line.prints, ...beside]);
    // Where each term has a name of its own, the item is what they come to.
    if (line.label === "" && item !== null && prints.some(({ name }) => name))
      this.lines.push({ label: item, depth: 0, item: null, prints, range: line.range });
    else if (line.label === "") this.lines.at(-1)?.prints.push(...prints);
    else this.lines.push({ label: line.label, depth, item, prints, range: line.range });
  }

  #line = (cell: Cell): PrintedLine => lineIn(this.context.reading.plain, cell, "none");

  #column = (cell: Cell): Column | undefined => this.#head?.columns[cell.column];

  #isOrdinal = (cell: Cell) => ORDINALS.test(squashed(this.#column(cell)?.header ?? ""));

  /** Numerals without a unit are sums where the header of their column does not say otherwise. */
  #bare = (cell: Cell) => {
    const column = this.#column(cell);
    return column === undefined || column.header === "" || column.role === "amount";
  };

  #holdsSum = (cell: Cell) =>
    this.#line(cell).prints.length > 0 ||
    (this.#bare(cell) && isFigure(this.context.reading.plain, cell));

  #sums(cells: Cell[]): PrintedSum[] {
    const { plain } = this.context.reading;
    return cells.flatMap((cell) => {
      const column = this.#column(cell);
      const prints = printsIn(plain, cell, this.#bare(cell) ? "any" : "none");
      const priced = column?.phase === "unit-price";
      const sums = prints.map((sum) => (priced ? { ...sum, part: "price" as const } : sum));
      const unit = column?.unit;
      return unit ? settled(plain, sums, () => [{ ...unit, from: "header" }]) : sums;
    });
  }

  #settle(prints: PrintedSum[]): PrintedSum[] {
    const { plain } = this.context.reading;
    const unit = this.#head?.unit ?? null;
    return settled(plain, prints, (sum) => unitsFor(plain, sum, this.lines, unit));
  }
}
