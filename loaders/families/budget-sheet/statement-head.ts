import { moneyUnitIn } from "../../notation/money";
import { type Range, squashed } from "../../notation/range";
import type { KnownUnit } from "../../passages/cell";
import { phaseIn } from "../../passages/column";
import type { Reading } from "../../read/reading";
import type { Phase, SourceHeader } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import type { PrintedField } from "../printed-field";

/** The statement as its form names it. */
export const STATEMENT = "세출예산 사업명세서";

/** What every page of an expenditure statement prints. */
const SIGNS = [
  /세\s*출\s*예\s*산\s*사\s*업\s*명\s*세\s*서?/u,
  /부서\s*[:：]/u,
  /정책\s*[:：]/u,
  /(?<![([※]\s?)단위\s*[:：]\s*(?![천백만억]*원)[가-힣]/u,
  /편성목/u,
  /비교\s?증\s?감|전년도\s?예산/u,
];

/** How surely a reading is an expenditure statement: the share of its signs that stand. */
export const statementShare = ({ plain }: Reading): number =>
  SIGNS.filter((sign) => sign.test(plain)).length / SIGNS.length;

/** Whether a budget sheet is an expenditure statement: it says so, and prints most of its signs. */
export const isStatement = (reading: Reading): boolean => statementShare(reading) >= 0.6;

/** A column of a statement. */
export interface StatementColumn {
  header: string;
  phase: Phase | null;
  /** Years before the statement's own: 1 for 전년도예산액. */
  back: number;
}

const COLUMN = /(?:전년도?|기정|당초|최종|본|금년도?)?예산액?|기정액|예산현액|비교증감|증감액?/gu;

/** The columns that a header names, in the order of print. */
export function columnsIn(header: string, vocabulary: Vocabulary): StatementColumn[] {
  return [...squashed(header).matchAll(COLUMN)].map(([print]) => ({
    header: print,
    phase: print === "기정액" ? "budget" : phaseIn(print, vocabulary),
    back: print.startsWith("전년") ? 1 : 0,
  }));
}

/** Whether a line is the header of a page's table, or goes on with it. */
export function isHeader(line: string): boolean {
  const tight = squashed(line);
  return !/\d/u.test(tight) && (tight.includes("편성목") || tight.replace(COLUMN, "") === "");
}

const KEY =
  /(회계|부서|정책|단위)[ \t]{0,4}[:：][ \t]{0,4}([^:：()]{1,60}?)(?=\s{0,8}(?:\(|$|(?:회계|부서|정책|단위)[ \t]{0,4}[:：]))/gu;

/** What a page says it is about: 부서, 정책, 단위; empty where the line says nothing of it. */
export function keysIn(line: string): Map<string, string> {
  return new Map([...line.matchAll(KEY)].map(([, key = "", name = ""]) => [key, name.trim()]));
}

/** The unit in parentheses: (단위:천원). */
export function unitIn(line: string): KnownUnit | null {
  const unit = moneyUnitIn(/\(\s*단위\s*[:：]?\s*([^()]*)\)/u.exec(line)?.[1] ?? "");
  return unit && { ...unit, from: "before" };
}

/** The fields that a statement prints of itself. */
export function fieldsOfStatement({ plain }: Reading): PrintedField[] {
  const field = (
    name: keyof SourceHeader,
    found: RegExpExecArray | null,
    value: string | undefined,
    part: PrintedField["part"],
  ): PrintedField[] =>
    found && value !== undefined ? [{ field: name, part, value, ...placeOf(found, value) }] : [];
  const title = SIGNS[0]?.exec(plain.slice(0, 2000)) ?? null;
  const department = /부서\s*[:：]\s*([가-힣A-Za-z0-9·]+)/u.exec(plain);
  const account = /([가-힣]{0,12}(?:일반|특별)회계)/u.exec(plain);
  return [
    ...field("title", title, title ? STATEMENT : undefined, "title"),
    ...field("department", department, department?.[1], "overview"),
    ...field("account", account, account?.[1], "overview"),
  ];
}

function placeOf(found: RegExpExecArray, value: string): Range {
  const at = found[0].indexOf(value);
  const start = found.index + Math.max(0, at);
  return { start, end: at < 0 ? found.index + found[0].length : start + value.length };
}
