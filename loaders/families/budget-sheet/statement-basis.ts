import { numeralAt } from "../../notation/money";
import type { Range } from "../../notation/range";
import type { BasisLine } from "../../passages/basis";
import type { KnownUnit } from "../../passages/cell";
import { type PrintedSum, printsIn, settled, worthOf } from "../../passages/printed-sum";

/** Columns are mixed over a page at most. */
const REACH = 60;

interface Waiting extends BasisLine {
  /** Whether a figure of it may belong to another line. */
  mixed: boolean;
}

/**
 * The lines of a calculation basis whose figures stand beside them, below them, or mixed with those
 * of the next lines, as columns come out of a page one by one. A line prints a sum in the statement's
 * unit and a formula in won; where the two agree, it is sure whose they are.
 */
export class StatementBasis {
  #lines: Waiting[] = [];

  constructor(
    readonly plain: string,
    readonly unit: KnownUnit | null,
  ) {}

  /** Whether lines are open that figures may belong to. */
  get isOpen(): boolean {
    return this.#lines.length > 0;
  }

  /** A new line with the figures beside its label. */
  add(label: string, depth: number, range: Range, figures: Range[]): void {
    const prints = this.#prints(figures);
    this.#lines.push({ label, depth, item: null, prints, range, mixed: false });
  }

  /** Words that go on with the label of the last line. */
  extend(words: string): void {
    const last = this.#lines.at(-1);
    if (last) last.label = `${last.label} ${words}`;
  }

  /** Figures that stand alone: each goes to the line it agrees with, else to the first that lacks one. */
  give(figures: Range[]): void {
    for (const print of this.#prints(figures)) {
      const lacking = this.#lines
        .slice(-REACH)
        .filter((line) => !line.prints.some((own) => isLike(own, print)));
      const agreeing = lacking.find(
        ({ prints }) => prints.length > 0 && this.#agree([...prints, print]),
      );
      const line = agreeing ?? lacking[0] ?? this.#lines.at(-1);
      if (!line) continue;
      line.mixed ||= lacking.length > 1 || this.#lines.some(({ mixed }) => mixed);
      line.prints.push(print);
    }
  }

  /** The lines so far, settled; the next begin anew. */
  close(): BasisLine[] {
    const lines = this.#lines.map(({ mixed, ...line }) => {
      const prints = this.#settled(line.prints);
      const crowded = prints.filter(({ unitFrom }) => unitFrom !== "cell").length > 1;
      if (!crowded && (!mixed || this.#agree(line.prints))) return { ...line, prints };
      const doubt = `columns come one by one, and nothing confirms whose sum this is: ${line.label}`;
      return {
        ...line,
        prints: prints.map((print) => ({ ...print, doubt: print.doubt ?? doubt })),
      };
    });
    this.#lines = [];
    return lines;
  }

  #prints = (figures: Range[]) => figures.flatMap((figure) => printsIn(this.plain, figure, "any"));

  #settled = (prints: PrintedSum[]) =>
    settled(
      this.plain,
      prints.toSorted((a, b) => a.start - b.start),
      () => (this.unit ? [this.unit] : []),
    );

  /** Whether the print in the statement's unit is what the formula in won comes to. */
  #agree(prints: PrintedSum[]): boolean {
    const bare = prints.find(({ unitFrom }) => unitFrom === null);
    const value = bare && numeralAt(this.plain.slice(0, bare.end), bare.start)?.value;
    const worth = this.unit && value !== undefined ? value * this.unit.factor : null;
    return prints.some(
      (print) => print !== bare && worth !== null && worthOf(this.plain, print) === worth,
    );
  }
}

const isLike = (one: PrintedSum, other: PrintedSum) =>
  (one.unitFrom === null) === (other.unitFrom === null);
