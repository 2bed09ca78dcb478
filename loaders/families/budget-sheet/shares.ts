import { findMoney, moneyUnitIn } from "../../notation/money";
import { type Range, squashed, words } from "../../notation/range";
import { type CellSum, type KnownUnit, isFigure, sumIn } from "../../passages/cell";
import { type Context, print } from "../../passages/context";
import { fundsBehind } from "./fund-shares";

/** A sum of the overview: the whole cost, or what one source of funds pays of it. */
export interface Share {
  /** The source of funds as printed, without parentheses; null for the whole. */
  source: string | null;
  sum: CellSum;
  /** Why it is not sure whose sum it is; null where it is. */
  doubt: string | null;
}

/** A source of funds in parentheses before its sum: (국비)496,000천원. */
const BEFORE = /\(\s*([^()\d]{2,10}?)\s*\)\s*$/u;

/**
 * Ties the sums of an overview's cells to sources of funds: that in front of it in its own cell, else
 * that of the cell before; a cell of several sources heads a cell of as many sums.
 */
export function sharesOf(context: Context, head: string, cells: Range[]): Share[] {
  const unit = unitIn(head);
  const named = cells.some((cell) => sourcesIn(context, cell).length > 0);
  const shares: Share[] = [];
  let waiting: string[] = [];
  for (const cell of cells) {
    const prints = printsIn(context, cell, named || unit ? unit : undefined);
    const sources = sourcesIn(context, cell);
    if (prints.length > 0)
      shares.push(...tied(context, cell, { prints, waiting, first: shares.length === 0 }));
    waiting = prints.length > 0 ? [] : sources;
  }
  return shares;
}

function unitIn(head: string): KnownUnit | null {
  const unit = moneyUnitIn(/\(([^()]*원)\)/u.exec(squashed(head))?.[1] ?? "");
  return unit && { ...unit, from: "header" };
}

/** The sums of a cell, a dash as null; a numeral without a unit only where one can be known. */
function printsIn(
  context: Context,
  cell: Range,
  unit: KnownUnit | null | undefined,
): (CellSum | null)[] {
  const { plain } = context.reading;
  const printed = findMoney(plain, cell);
  const shares = printed.flatMap((sum) =>
    fundsBehind(plain, sum, cell.end, context.vocabulary.funding),
  );
  const sums = [
    ...printed.map((money): CellSum => ({ ...money, unitFrom: "cell" })),
    ...shares.map((money): CellSum => ({ ...money, unitFrom: "inherited" })),
  ].toSorted((a, b) => a.start - b.start);
  if (sums.length > 0) return sums;
  if (plain.slice(cell.start, cell.end).trim() === "-") return [null];
  const sum =
    unit !== undefined && unit !== null && isFigure(plain, cell) ? sumIn(plain, cell, unit) : null;
  return sum ? [sum] : [];
}

/** The sources that fill a cell: (국비), or 시비 구비. */
function sourcesIn(context: Context, cell: Range): string[] {
  const { funding } = context.vocabulary;
  const names = print(context, cell)
    .split(/[\s/·,]+/u)
    .map((word) => word.replace(/^\(|\)$/gu, ""));
  return names.length > 0 && names.every((name) => funding.includes(name)) ? names : [];
}

function tied(
  context: Context,
  cell: Range,
  { prints, waiting, first }: { prints: (CellSum | null)[]; waiting: string[]; first: boolean },
): Share[] {
  const { plain } = context.reading;
  const fits = waiting.length === prints.length;
  const doubt = `of several sources one has this sum: ${waiting.join(", ")}`;
  let from = cell.start;
  return prints.flatMap((sum, index): Share[] => {
    if (!sum) return [];
    const own = ownSource(context, { start: from, end: sum.start });
    from = sum.end;
    if (own !== null) return [{ source: own, sum, doubt: null }];
    const source = (fits ? waiting[index] : waiting.at(-1)) ?? null;
    if (source !== null)
      return [{ source, sum, doubt: fits || waiting.length === 1 ? null : doubt }];
    return first && index === 0 && plain.slice(cell.start, sum.start).trim().length < 12
      ? [{ source: null, sum, doubt: null }]
      : [];
  });
}

/** The source in parentheses just before a sum, or a known one without: 시비 744,000천원. */
function ownSource(context: Context, before: Range): string | null {
  const { plain } = context.reading;
  const inside = BEFORE.exec(plain.slice(before.start, before.end))?.[1];
  if (inside !== undefined) return inside;
  const last =
    words(plain, before)
      .replace(/\s*[:：]$/u, "")
      .split(/[\s,·/(（]+/u)
      .at(-1) ?? "";
  return context.vocabulary.funding.includes(last) ? last : null;
}
