import { dateAt } from "../notation/date";
import { type Range, squashed, trimmed } from "../notation/range";
import { HEADER_WORD } from "./flat-head";
import { isFigure } from "./flat-words";
import { leadingMark } from "./marks";

/** What a line prints, or what the header of a column says its cells print. */
type Kind = "figure" | "period" | "words" | "blank";

/** A line that may be a cell of a table. */
export interface CellLine extends Range {
  print: string;
  kind: Kind;
}

/** The header of a table with one cell a line. */
export interface StackedHead {
  /** That of the labels first. */
  columns: (Range & { kind: Kind })[];
  /** The labels are years. */
  byYear: boolean;
  /** The line that the first row begins with. */
  first: number;
}

const LONGEST_CELL = 60;
/** No header goes over more lines. */
const HEADER_LINES = 40;
const YEAR = /^(?:19|20)\d\d\s?년?도?$/u;
/** A month that looks like a decimal number. */
const MONTH = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/u;
const SOMETIME =
  /^(?:연중|수시|상시|매[월년]|[상하]반기|분기별|\d\s?분기|\d{1,2}\s?월?\s?[~∼]\s?\d{1,2}\s?월)/u;

/** A line as a cell; null where it is too long for one, or a row of its own. */
export function cellLine(plain: string, line: Range): CellLine | null {
  const inside = trimmed(plain, line);
  const print = plain.slice(inside.start, inside.end);
  if (print === "") return { ...inside, print, kind: "blank" };
  if (print.length > LONGEST_CELL || /[\t|│┃]/u.test(print)) return null;
  return { ...inside, print, kind: kindOf(plain, inside, print) };
}

function kindOf(plain: string, inside: Range, print: string): Kind {
  if (isFigure(print) && !MONTH.test(print)) return "figure";
  const date = /^[’'‘`]?\d/u.test(print) ? dateAt(plain, inside.start, 0) : null;
  return SOMETIME.test(print) || date?.end === inside.end ? "period" : "words";
}

/** What no cell of words is: a label with its value, a unit, a heading, an item. */
const NO_WORDS = /[:：]|\(단위|^(?:\d{1,2}|[Ⅰ-Ⅻ])\.?\s+[가-힣]/u;

/** Whether a line may be a label or the words of a cell. */
export const isWords = ({ kind, print }: CellLine): boolean =>
  kind === "words" && !NO_WORDS.test(print) && leadingMark(print, 0) === null;

/** Whether a line is a year and nothing else. */
export const isYear = ({ print }: CellLine): boolean => YEAR.test(print);

/**
 * The header that begins at a line: what heads the labels, then a line for each further column, a
 * parenthesis perhaps on a line of its own. Null where none does.
 */
export function stackedHead(lines: (CellLine | null)[], at: number): StackedHead | null {
  const head = lines[at];
  if (!head || !HEADER_WORD.test(squashed(head.print))) return null;
  const byYear = /[연년]도$/u.test(squashed(head.print));
  const cells: CellLine[] = [{ ...head }];
  let next = at + 1;
  for (let line = lines[next]; line && isHeader(line, byYear); line = lines[(next += 1)]) {
    if (next - at > HEADER_LINES) return null;
    const last = cells.at(-1);
    if (last && /^(?:\([^()]*\)\s?)+$/u.test(line.print)) last.end = line.end;
    else cells.push({ ...line });
  }
  // What stands last before the first figure is the label of the first row.
  const columns = byYear ? cells : cells.slice(0, -1);
  if (columns.length < 2) return null;
  return { columns: columns.map(withKind), byYear, first: byYear ? next : next - 1 };
}

const isHeader = (line: CellLine, byYear: boolean) => isWords(line) || (!byYear && isYear(line));

function withKind({ start, end, print }: CellLine): StackedHead["columns"][number] {
  const tight = squashed(print);
  if (/(?:기간|시기|일정|일시|일자)$/u.test(tight)) return { start, end, kind: "period" };
  const words = /(?:내용|비고|의결|산식|사유|결과|방법|대상)$/u.test(tight);
  return { start, end, kind: words ? "words" : "figure" };
}
