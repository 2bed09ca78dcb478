import { words } from "../../notation/range";
import { amountsOfLines } from "../../passages/basis";
import type { KnownUnit } from "../../passages/cell";
import { type Context, print, tell } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Row } from "../../read/reading";
import type { Range } from "../../notation/range";
import type { Amount } from "../../schema/facts";
import { StatementBasis } from "./statement-basis";
import {
  STATEMENT,
  type StatementColumn,
  columnsIn,
  isHeader,
  keysIn,
  unitIn,
} from "./statement-head";
import { type Stretch, figuresIn, linesOf, stretchesIn } from "./statement-lines";
import {
  type StatementPlace,
  type StatementRow,
  amountsOfFunding,
  amountsOfRow,
  levelOf,
  sourceOf,
} from "./statement-rows";

/** The deepest level of a row that funds are told for; below stand the codes of the budget items. */
const PROJECT = 3;

/**
 * Reads an expenditure statement (세출예산 사업명세서): rows of sums for department, project and budget
 * items, who pays, and the calculation basis of each item.
 */
export function readStatement(context: Context): Amount[] {
  const reader = new StatementReader(context);
  for (const line of linesOf(context.reading)) reader.read(line);
  return reader.finish();
}

class StatementReader {
  readonly #amounts: Amount[] = [];
  readonly #keys = new Map<string, string>();
  #rows: StatementRow[] = [];
  #header = "";
  #columns: StatementColumn[] = [];
  #unit: KnownUnit | null = null;
  #basis: StatementBasis;
  /** A label whose figures stand on the next line. */
  #label: Range | null = null;

  constructor(readonly context: Context) {
    this.#basis = new StatementBasis(context.reading.plain, null);
  }

  read(line: Range | Row): void {
    const said = print(this.context, line);
    const keys = keysIn(said);
    const unit = unitIn(said);
    if (unit) this.#unit = unit;
    if (keys.size > 0) for (const [key, name] of keys) this.#keys.set(key, name);
    else if (isHeader(said)) this.#readHeader(said);
    else if (this.#columns.length > 0)
      for (const stretch of stretchesIn(this.context.reading.plain, line))
        this.#readStretch(stretch);
    if (keys.size > 0) this.#closeBasis();
  }

  finish(): Amount[] {
    this.#closeBasis();
    return this.#amounts;
  }

  /** A header goes over several lines, and every page repeats it. */
  #readHeader(said: string): void {
    this.#closeBasis();
    this.#header = said.includes("편성목") ? said : `${this.#header} ${said}`;
    this.#columns = columnsIn(this.#header, this.context.vocabulary);
  }

  #readStretch(stretch: Stretch): void {
    const label = words(this.context.reading.plain, stretch.label);
    if (stretch.rank !== null) this.#basis.add(label, stretch.rank, stretch.label, stretch.figures);
    else if (label === "" && this.#label && !this.#basis.isOpen)
      this.#readRow({ ...stretch, label: this.#label });
    else if (label === "") this.#giveFigures(stretch);
    else if (stretch.figures.length > 0) this.#readRow(stretch);
    else if (this.#basis.isOpen) this.#basis.extend(label);
    else this.#label = stretch.label;
  }

  #giveFigures({ start, end, figures }: Stretch): void {
    if (this.#basis.isOpen) this.#basis.give(figures);
    else
      tell(
        this.context,
        "line-unread",
        `figures without a label: ${print(this.context, { start, end })}`,
        { start, end },
        null,
      );
  }

  #readRow({ label: range, figures: ranges }: Stretch): void {
    this.#closeBasis();
    const { plain } = this.context.reading;
    const label = words(plain, range);
    const figures = figuresIn(plain, ranges);
    const source = sourceOf(label, this.context.vocabulary);
    if (source !== null) {
      const above = this.#rows.filter(({ level }) => level <= PROJECT);
      this.#amounts.push(...amountsOfFunding(this.context, this.#place(above), source, figures));
      return;
    }
    const level = levelOf(label, this.#keys);
    const above = this.#rows.filter((row) => row.level < level);
    this.#rows = [...above, { label, level }];
    this.#amounts.push(...amountsOfRow(this.context, this.#place(above), label, figures));
  }

  #closeBasis(): void {
    this.#label = null;
    const lines = this.#basis.close();
    const place = this.#place(this.#rows);
    this.#amounts.push(
      ...amountsOfLines(
        this.context,
        { section: place.section, path: place.path, year: this.context.year },
        lines,
      ),
    );
    this.#basis = new StatementBasis(this.context.reading.plain, this.#unit);
  }

  #place(rows: StatementRow[]): StatementPlace {
    const path = rows.map(({ label }) => label);
    const section: Section = {
      title: STATEMENT,
      places: path,
      path,
      level: 0,
      start: 0,
      end: this.context.reading.plain.length,
      blocks: [],
    };
    return { section, path, columns: this.#columns, unit: this.#unit };
  }
}
