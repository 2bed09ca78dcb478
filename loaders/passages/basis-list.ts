import type { Block } from "../read/reading";
import { isTotalLabel } from "./amount-table";
import type { BasisLine } from "./basis";
import { type PrintedLine, lineIn, linesIn } from "./basis-line";
import type { KnownUnit } from "./cell";
import type { Context } from "./context";
import { type PrintedSum, isResult, settled, worthOf } from "./printed-sum";

/** Notes under a calculation basis are no part of it. */
const NOTE_RANK = 5;
/** The rank of words without a mark, which go below what any mark leads. */
const NO_MARK = 6;

/**
 * Reads a calculation basis that is a list, and one whose labels and sums stand on lines of their own.
 * There the sum may stand before its label: the order in which parts add up to what is above them
 * tells; where nothing adds up, the sums are in doubt.
 */
export function linesOfList(
  context: Context,
  blocks: Block[],
  unit: KnownUnit | null,
): BasisLine[] {
  const { plain } = context.reading;
  const prints = blocks.flatMap((block) => printedLines(plain, block));
  const apart = prints.filter(({ label, prints: sums }) => label === "" && sums.length > 0);
  const settle = (lines: BasisLine[]) =>
    lines.map((line) => ({
      ...line,
      prints: settled(plain, line.prints, () => (unit ? [unit] : [])),
    }));
  const after = settle(gathered(prints, "after"));
  if (apart.length === 0) return after;
  const before = settle(gathered(prints, "before"));
  const [fitsAfter, fitsBefore] = [fit(plain, after), fit(plain, before)];
  const endsInLabel = (prints.at(-1)?.prints.length ?? 0) === 0;
  const leads = fitsBefore === fitsAfter ? endsInLabel : fitsBefore > fitsAfter;
  const [chosen, score] = leads ? [before, fitsBefore] : [after, fitsAfter];
  // A sum below its label is the common order; above it, something has to confirm it.
  return leads && score < 1 ? chosen.map(doubted) : chosen;
}

const doubted = (line: BasisLine): BasisLine => ({
  ...line,
  prints: line.prints.map((sum) => ({
    ...sum,
    doubt: sum.doubt ?? `the sum stands before its label, and nothing confirms it: ${line.label}`,
  })),
});

function printedLines(plain: string, block: Block): PrintedLine[] {
  if (block.kind === "table") return [];
  const rank = block.kind === "heading" ? 1 : block.kind === "item" ? block.depth : null;
  return linesIn(plain, block)
    .map((range, index) => {
      const line = lineIn(plain, range, "grouped");
      return { ...line, rank: index === 0 ? (rank ?? line.rank) : line.rank };
    })
    .filter(({ rank: own }) => own === null || own < NOTE_RANK);
}

/** Puts sums that stand alone to a label: the one before them, or the one behind. */
function gathered(prints: PrintedLine[], order: "after" | "before"): BasisLine[] {
  const lines: BasisLine[] = [];
  const heads = itemHeads(prints);
  const outermost = Math.min(NO_MARK, ...prints.flatMap(({ rank }) => rank ?? []));
  let item: string | null = null;
  let waiting: PrintedSum[][] = [];
  for (const line of prints) {
    const { label, rank, prints: sums, range } = line;
    if (label === "" && sums.length > 0) waiting.push(sums);
    if (label === "" || isOnlyWords(line)) continue;
    const isHead = heads.has(line);
    const own = order === "before" && !isHead ? (waiting.pop() ?? []) : [];
    lines.at(-1)?.prints.push(...waiting.flat());
    waiting = [];
    if (isHead) item = label;
    else
      lines.push({
        label,
        depth: rank ?? (isTotalLabel(label) ? outermost : NO_MARK),
        item,
        prints: [...own, ...sums],
        range,
      });
  }
  lines.at(-1)?.prints.push(...waiting.flat());
  return lines;
}

/** The names of budget items that stand alone above the outermost lines of the list. */
function itemHeads(prints: PrintedLine[]): Set<PrintedLine> {
  const outermost = Math.min(...prints.map(({ rank }) => rank ?? NO_MARK));
  return new Set(
    prints.filter(
      ({ label, rank, prints: sums }, index) =>
        rank === null &&
        sums.length === 0 &&
        prints[index + 1]?.rank === outermost &&
        isBudgetItem(label),
    ),
  );
}

const BUDGET_ITEM = /(?:비|금|료|수당|보조|이전|구입|용역)(?:\(.*)?$/u;

/** Whether a name is that of a budget item (과목): 민간위탁금, 사무관리비. */
export const isBudgetItem = (name: string): boolean => BUDGET_ITEM.test(name);

/** Words without mark or sum are no line: notes of the unit, headings of a table. */
const isOnlyWords = ({ label, rank, prints }: PrintedLine) =>
  rank === null && prints.length === 0 && /^[(※]|단위/u.test(label);

/** How many sums are what their parts or their formula come to, less those that are not. */
function fit(plain: string, lines: BasisLine[]): number {
  return lines.reduce((score, line, index) => {
    const parts = partsOf(lines, index);
    const sums = new Set(line.prints.flatMap((sum) => worthOf(plain, sum) ?? []));
    const own = sums.size > 1 ? -1 : line.prints.length > 1 ? 1 : 0;
    const [whole] = sums;
    const values = parts.map((part) => valueOf(plain, part));
    if (whole === undefined || values.length === 0 || values.includes(null)) return score + own;
    const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return score + own + (total === whole ? 2 : -1);
  }, 0);
}

function partsOf(lines: BasisLine[], index: number): BasisLine[] {
  const depth = lines[index]?.depth ?? 0;
  const parts: BasisLine[] = [];
  for (let at = index + 1; (lines[at]?.depth ?? 0) > depth; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.depth < (parts[0]?.depth ?? Infinity)) parts.length = 0;
    if (parts.length === 0 || parts[0]?.depth === line.depth) parts.push(line);
  }
  return parts;
}

const valueOf = (plain: string, { prints }: BasisLine): number | null => {
  const sum =
    prints.find((print) => isResult(plain, print)) ?? prints.find(({ part }) => part === "sum");
  return sum?.krw ?? null;
};
