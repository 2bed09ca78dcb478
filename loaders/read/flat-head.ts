import { squashed } from "../notation/range";
import { ORDINALS, type Token } from "./flat-words";

/** What heads the column of labels. */
export const HEADER_WORD =
  /^(?:구분|과목|예산과목|비목|항목|연번|순번|장소|자치구|사업명|사업소명|단체명|내역|(?:성과)?지표명?|기관|과정|(?:회계)?연도|부서|종류|품목|(?:사업)?추진절차)$/u;
const TEXT_COLUMN = /^(?:비고|의결|결과|사유|구분2)$/u;
/** How the header divides: where the label column ends, and how many text columns close a row. */
export interface Head {
  /** Tokens above the label column. */
  label: Token[];
  columns: Token[][];
  text: number;
  /** The label of the first row. */
  first: Token[];
}

/** A header begins with a known word, or else behind the note of the unit. */
function headStart(words: Token[]): number {
  const known = words.findLastIndex(({ print }) => HEADER_WORD.test(squashed(print)));
  const numbered = known > 0 && ORDINALS.test(squashed(words[known - 1]?.print ?? ""));
  if (known >= 0) return numbered ? known - 1 : known;
  const unit = words.findLastIndex(({ print }) => print.startsWith("(단위"));
  const closed = words.findIndex(({ print }, index) => index >= unit && print.includes(")"));
  return unit < 0 || closed < 0 ? words.length : closed + 1;
}

/** Divides the words before the first figures into header and first label; null where they do not fit. */
export function headOf(words: Token[], width: number): Head | null {
  const own = words.slice(headStart(words));
  const ordinal = own.findLastIndex((word) => word.ordinal);
  let first = ordinal >= 0 ? own.slice(ordinal + 1) : own.slice(-1);
  let rest = own.slice(0, ordinal >= 0 ? ordinal : -1);
  const label = rest.slice(0, ORDINALS.test(squashed(rest[0]?.print ?? "")) ? 2 : 1);
  rest = rest.slice(label.length);
  const text = textColumns(rest, width);
  rest = rest.slice(0, rest.length - text);
  const ends = namesEnd(rest, width);
  if (ordinal < 0 && text === 0 && ends !== null) {
    first = [...rest.slice(ends), ...first];
    rest = rest.slice(0, ends);
  }
  const read = columnsOf(rest, width);
  if (!read || first.length === 0 || label.length === 0) return null;
  return { label, columns: read.columns, text: text + read.text, first };
}

/** How many headers of words close the row, beyond those of figures. */
function textColumns(words: Token[], width: number): number {
  let text = 0;
  while (
    words.length - text > width &&
    TEXT_COLUMN.test(squashed(words[words.length - text - 1]?.print ?? ""))
  )
    text += 1;
  return text;
}

/** One header a column; words that are too many join, a group that repeats stands below its heads. */
function columnsOf(words: Token[], width: number): { columns: Token[][]; text: number } | null {
  words = withMarks(words);
  if (words.length === width) return { columns: words.map((word) => [word]), text: 0 };
  const grouped = groupedColumns(words, width);
  if (grouped) return grouped;
  if (words.length < width || words.length > 2 * width) return null;
  const named = namedColumns(words);
  if (named.length === width) return { columns: named, text: 0 };
  const columns = words.map((word) => [word]);
  for (let surplus = words.length - width; surplus > 0; surplus -= 1) {
    const [one = [], two = []] = columns.splice(0, 2);
    columns.unshift([...one, ...two]);
  }
  return { columns, text: 0 };
}

/** What the name of a column of figures ends in: a sum, a count, a share. */
const NAME_END =
  /(?:[액비금계율률수원량]|예산|결산|잔액|인원|현액|증감|목표|실적)(?:\([^()]*\)|\s)*$/u;

/** Behind so many words every column has its name, and what follows begins the first label; else null. */
function namesEnd(words: Token[], width: number): number | null {
  const ends = words.flatMap(({ print }, index) => (NAME_END.test(print) ? [index + 1] : []));
  const end = ends[width - 1];
  return end === undefined || end === words.length ? null : end;
}

/** Columns of several words each: 금회 교부액, 교부 누계. */
function namedColumns(words: Token[]): Token[][] {
  const columns: Token[][] = [];
  let open: Token[] = [];
  for (const word of words) {
    open.push(word);
    if (!NAME_END.test(word.print)) continue;
    columns.push(open);
    open = [];
  }
  return open.length > 0 ? [...columns, open] : columns;
}

/** (A), (B-A) and (천원) belong to the header before them. */
function withMarks(words: Token[]): Token[] {
  return words.reduce<Token[]>((joined, word) => {
    const last = joined.at(-1);
    if (!last || !/^(?:\([^()\s]*\))+$/u.test(word.print)) return [...joined, word];
    return [
      ...joined.slice(0, -1),
      { ...last, end: word.end, print: `${last.print} ${word.print}` },
    ];
  }, []);
}

/** `3분기 7월 8월 비고 종수 횟수 참여 종수 횟수 참여 …`: heads, then what repeats below each. */
function groupedColumns(
  words: Token[],
  width: number,
): { columns: Token[][]; text: number } | null {
  const below = words.slice(-width);
  const above = words.slice(0, -width);
  const text = TEXT_COLUMN.test(squashed(above.at(-1)?.print ?? "")) ? 1 : 0;
  const heads = above.slice(0, above.length - text);
  const size = width / heads.length;
  if (heads.length < 2 || !Number.isInteger(size)) return null;
  const repeats = below.every(({ print }, index) => print === below[index % size]?.print);
  return repeats
    ? { columns: below.map((word, index) => [heads[Math.floor(index / size)] ?? word, word]), text }
    : null;
}
