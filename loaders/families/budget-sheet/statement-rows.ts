import { isWholeWon, wholeWon } from "../../notation/money";
import { squashed } from "../../notation/range";
import type { KnownUnit } from "../../passages/cell";
import { type Context, print, sectionLine, tell } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Amount, Phase } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import type { StatementColumn } from "./statement-head";
import { placedIn } from "./statement-columns";
import type { Figure } from "./statement-lines";

/** A row that others stand under. */
export interface StatementRow {
  label: string;
  /** 0 department, 1 policy, 2 unit, 3 project, 4 object of expenditure (편성목), 5 its part (통계목). */
  level: number;
}

/** Where rows stand: what is above them, their columns and unit. */
export interface StatementPlace {
  section: Section;
  path: string[];
  columns: StatementColumn[];
  unit: KnownUnit | null;
}

const KEYS = ["부서", "정책", "단위"];

/** How deep a row stands: its code tells, or that the page's head names it. */
export function levelOf(label: string, keys: Map<string, string>): number {
  if (/^\d{3}\s?-\s?\d{2}\D/u.test(label)) return 5;
  if (/^\d{3}\s/u.test(label)) return 4;
  if (/^\d{2}\s/u.test(label)) return 5;
  const key = KEYS.findIndex((name) => squashed(keys.get(name) ?? "") === squashed(label));
  return key >= 0 ? key : KEYS.length;
}

/** The source of funds that a line names by its first letter or whole: 국 → 국비; null for others. */
export function sourceOf(label: string, { funding }: Vocabulary): string | null {
  const tight = squashed(label);
  if (/^[국시도구군]$/u.test(tight)) return `${tight}비`;
  if (/^[기특균]$/u.test(tight)) return { 기: "기금", 특: "특별교부금", 균: "균특" }[tight] ?? null;
  return funding.includes(tight) ? tight : null;
}

/** The sums of a row, a figure a column. */
export function amountsOfRow(
  context: Context,
  place: StatementPlace,
  label: string,
  figures: Figure[],
): Amount[] {
  const { placed, doubt } = placedIn(place.columns, figures.slice(-place.columns.length));
  return placed.map(({ column, figure }) =>
    amountOf(
      context,
      place,
      { label, column, phase: column.phase, path: [...place.path, column.header] },
      figure,
      doubt,
    ),
  );
}

/** What a source of funds pays: of this year's budget, or of each column. */
export function amountsOfFunding(
  context: Context,
  place: StatementPlace,
  label: string,
  figures: Figure[],
): Amount[] {
  const { placed, doubt } = placedIn(place.columns, figures.slice(-place.columns.length));
  return placed.map(({ column, figure }) => {
    const phase = column.phase === "change" ? "change" : "funding";
    const sure = figures.length === 1 ? null : doubt;
    return amountOf(context, place, { label, column, phase, path: place.path }, figure, sure);
  });
}

function amountOf(
  context: Context,
  { section, unit }: StatementPlace,
  {
    label,
    column,
    phase,
    path,
  }: { label: string; column: StatementColumn; phase: Phase | null; path: string[] },
  figure: Figure,
  doubt: string | null,
): Amount {
  const fiscalYear = context.year === null ? null : context.year - column.back;
  const value = (figure.value ?? 0) * (unit?.factor ?? 1);
  const amountKrw = unit && isWholeWon(value) ? wholeWon(value) : null;
  if (amountKrw === null)
    tell(
      context,
      "unit-unknown",
      `no unit printed for: ${print(context, figure)}`,
      figure,
      section,
    );
  else if (doubt !== null) tell(context, "guessed", `${doubt}: ${label}`, figure, section);
  const span = context.evidence.span(figure, {
    section: sectionLine(section),
    table: section.title,
    row: label,
    column: column.header,
  });
  return {
    id: context.evidence.id("amount", path, label, fiscalYear, phase),
    label,
    path,
    fiscalYear,
    phase,
    amountKrw,
    unit: unit?.unit ?? null,
    unitFrom: unit?.from ?? null,
    isTotal: false,
    confidence: amountKrw === null || doubt !== null ? "guessed" : "certain",
    asWritten: span.quote,
    also: [],
    span,
  };
}
