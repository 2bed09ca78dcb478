import { moneyUnitIn } from "../notation/money";
import type { BasisLine } from "./basis";
import type { PrintedLine } from "./basis-line";
import type { KnownUnit } from "./cell";
import { type PrintedSum, isResult, settled } from "./printed-sum";

/** Units a sum may be in where it prints none: that of its like in the lines above, else the table's. */
export function unitsFor(
  plain: string,
  sum: PrintedSum,
  above: BasisLine[],
  ofTable: KnownUnit | null,
): KnownUnit[] {
  const result = isResult(plain, sum);
  const isLike = (print: PrintedSum) =>
    print.unitFrom === "cell" && print.part === sum.part && isResult(plain, print) === result;
  const line = above.findLast(({ prints }) => prints.some(isLike));
  const unit = moneyUnitIn(line?.prints.findLast(isLike)?.unit ?? "");
  return [
    ...(unit ? [{ ...unit, from: "inherited" as const }] : []),
    ...(ofTable ? [ofTable] : []),
  ];
}

/** Sums beside several lines, one for each, or for each that prints none; null for any other number. */
export function sumsOfLines(lines: PrintedLine[], beside: PrintedSum[]): PrintedSum[][] | null {
  const isOpen = ({ prints }: PrintedLine) => !prints.some(({ part }) => part === "sum");
  if (beside.length < 2 || beside.some(({ part }) => part !== "sum")) return null;
  if (beside.length === lines.length) return beside.map((sum) => [sum]);
  if (beside.length !== lines.filter(isOpen).length) return null;
  const rest = [...beside];
  return lines.map((line) => (isOpen(line) ? rest.splice(0, 1) : []));
}

/** Sums without a unit beside several lines: the unit is the one in which the lines add up to it. */
export function withParts(plain: string, beside: PrintedSum[], lines: PrintedLine[]): PrintedSum[] {
  const results = lines.map(({ prints }) => prints.findLast(({ part }) => part === "sum"));
  const [first] = beside;
  if (!first || results.some((sum) => sum?.krw == null)) return beside;
  const krw = results.reduce((total, sum) => total + (sum?.krw ?? 0), 0);
  return settled(plain, [...beside, { ...first, krw, part: "sum" }], () => []).slice(0, -1);
}
