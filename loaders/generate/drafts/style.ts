import type { Random } from "../random";

/** Where a table says its unit. */
export type UnitPlace = "before" | "after" | "heading" | "header" | "cell";

/** A unit of money. */
export interface MoneyUnit {
  name: "원" | "천원" | "백만원";
  won: number;
}

const UNITS = {
  won: { name: "원", won: 1 },
  thousand: { name: "천원", won: 1000 },
  million: { name: "백만원", won: 1_000_000 },
} as const satisfies Record<string, MoneyUnit>;

/** How one document writes numbers and dates: a writer's habits, kept through the document. */
export interface Style {
  /** The sign of a negative number; `()` puts it in parentheses. */
  minus: string;
  /** Unit of the sheet's tables, and where they say it. */
  unit: MoneyUnit;
  unitPlace: UnitPlace;
  /** Unit of the final accounts. */
  settlementUnit: MoneyUnit;
  /** What stands before each sum of the overview and the accounts: no national money, or nothing. */
  national: "(x-) " | "";
  /** How nothing is printed in the final accounts. */
  nothing: "0" | "-";
  /** `2019.3.15.`, `2019. 3. 15.`, `’19. 3. 15.`, `2019.03.15` */
  day: "tight" | "spaced" | "short" | "padded";
  range: "~" | " ~ " | "∼";
}

/** A writer's habits. */
export function inventStyle(random: Random): Style {
  return {
    minus: random.pick(["Δ", "△", "▲", "▽", "∆", "-", "−", "()"]),
    unit: UNITS.thousand,
    unitPlace: random.pick(["before", "before", "after", "heading", "header", "cell"]),
    settlementUnit: random.pick([UNITS.thousand, UNITS.thousand, UNITS.million]),
    national: random.chance(0.25) ? "(x-) " : "",
    nothing: random.pick(["0", "-"]),
    day: random.pick(["tight", "spaced", "short", "padded"]),
    range: random.pick(["~", " ~ ", "∼"]),
  };
}

/** A whole number with its thousands apart and a unit behind it; the sign in the document's way. */
export function grouped(value: number, { minus }: Pick<Style, "minus">, unit = ""): string {
  const digits = `${String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/gu, ",")}${unit}`;
  if (value >= 0) return digits;
  return minus === "()" ? `(${digits})` : `${minus}${digits}`;
}

/**
 * A sum of won in a unit.
 * @throws where it is not a whole number of that unit
 */
export const inUnit = (won: number, unit: MoneyUnit, style: Pick<Style, "minus">): string =>
  grouped(wholeUnits(won, unit), style);

/** A sum of won with its unit behind it. */
export const withUnit = (won: number, unit: MoneyUnit, style: Pick<Style, "minus">): string =>
  grouped(wholeUnits(won, unit), style, unit.name);

function wholeUnits(won: number, unit: MoneyUnit): number {
  if (won % unit.won !== 0) throw new Error(`not whole ${unit.name}: ${won}`);
  return won / unit.won;
}

/** A sum in a table: with its unit where the document says it in the cell. */
export const inCell = (won: number, unit: MoneyUnit, style: Style): string =>
  style.unitPlace === "cell" ? withUnit(won, unit, style) : inUnit(won, unit, style);

/** The title of a column of sums: with its unit where the document says it in the header. */
export const columnTitle = (title: string, unit: MoneyUnit, { unitPlace }: Style): string =>
  unitPlace === "header" ? `${title}(${unit.name})` : title;

/** The won itself, as a unit. */
export const WON = UNITS.won;
/** A thousand won. */
export const THOUSAND = UNITS.thousand;
