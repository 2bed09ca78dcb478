import { type Range, squashed } from "../notation/range";
import type { Cell, Row, Table } from "./reading";

/**
 * Tables that a conversion to text has laid out on one line: header, labels and figures in a row,
 * told apart only by what they are. `구 분 2018년 2019년 인건비 128,160,000 171,920,000 운영비 …`
 */

interface Token extends Range {
  print: string;
  figure: boolean;
  /** The number of a row, where the header says that rows are numbered (연번). */
  ordinal: boolean;
}

const FIGURE = /^(?:\(?[-Δ∆△▲▽▼−]?\d[\d,]*(?:\.\d+)?\)?(?:조|억|[천백십]?만|천)?원?%?|-|\*{3,})$/u;
const TOTAL = /^(?:합계|총계|소계|누계|계)$/u;
const HEADER_WORD =
  /^(?:구분|과목|비목|항목|연번|순번|장소|자치구|사업명|사업소명|단체명|내역|지표|기관|과정|연도|부서|종류|품목)$/u;
const ORDINALS = /^(?:연번|순번|번호)$/u;
const TEXT_COLUMN = /^(?:비고|의결|결과|사유|구분2)$/u;
/** What no label of a row holds: marks, colons, sentences. */
const NO_LABEL = /[:：○□※●]|\.$|\(단위|^-$/u;
const LABEL_WORDS = 5;

/** Words, with those that were spaced out over their cell (구 분) joined again. */
function tokensIn(plain: string, range: Range): Token[] {
  const tokens: Token[] = [];
  for (const found of plain.slice(range.start, range.end).matchAll(/\S+/gu)) {
    const start = range.start + found.index;
    const token = {
      start,
      end: start + found[0].length,
      print: found[0],
      figure: FIGURE.test(found[0]),
      ordinal: false,
    };
    const last = tokens.at(-1);
    const spaced =
      /^[가-힣]$/u.test(token.print) &&
      last &&
      /^[가-힣](?:\s?[가-힣])*$/u.test(last.print) &&
      squashed(last.print).length < 4 &&
      last.print.split(" ").every((part) => part.length === 1);
    if (spaced)
      tokens[tokens.length - 1] = {
        ...last,
        end: token.end,
        print: `${last.print} ${token.print}`,
      };
    else tokens.push(token);
  }
  return numbered(tokens);
}

/** Where rows are numbered, 1, 2, 3 … before words are ordinals, not figures. */
function numbered(tokens: Token[]): Token[] {
  const head = tokens.findIndex(({ print }) => ORDINALS.test(squashed(print)));
  let next = 1;
  return tokens.map((token, index) => {
    const counts =
      head >= 0 &&
      index > head &&
      token.print === String(next) &&
      tokens[index + 1]?.figure === false;
    if (!counts) return token;
    next += 1;
    return { ...token, figure: false, ordinal: true };
  });
}

/** A run of figures with the words before it. */
interface Run {
  words: Token[];
  figures: Token[];
}

function runsIn(tokens: Token[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { words: [], figures: [] };
  for (const token of tokens) {
    if (!token.figure && run.figures.length > 0) {
      runs.push(run);
      run = { words: [], figures: [] };
    }
    (token.figure ? run.figures : run.words).push(token);
  }
  return [...runs, run];
}

/** How the header divides: where the label column ends, and how many text columns close a row. */
interface Head {
  /** Tokens above the label column. */
  label: Token[];
  columns: Token[][];
  text: number;
  /** The label of the first row. */
  first: Token[];
}

/** The tables of a range in their order; none where it holds only text. */
export function flatTables(plain: string, range: Range): Table[] {
  const runs = runsIn(tokensIn(plain, range));
  const tables: Table[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const table = isRow(runs[at], runs[at + 1]) ? tableAt(runs.slice(at)) : null;
    if (!table) continue;
    tables.push(table.table);
    at += table.rows - 1;
  }
  return tables;
}

function tableAt(runs: Run[]): { table: Table; rows: number } | null {
  const [start] = runs;
  const width = start?.figures.length ?? 0;
  const head = start ? headOf(start.words, width) : null;
  if (!head) return null;
  const rows = rowsOf(runs, head, width);
  return rows.length < 2 ? null : { table: asTable(head, rows), rows: rows.length };
}

/** Two runs of figures with a label between them begin a table. */
function isRow(run: Run | undefined, next: Run | undefined): boolean {
  if (!run || !next || run.figures.length < 2 || next.figures.length !== run.figures.length)
    return false;
  return isLabel(next.words);
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

function headOf(words: Token[], width: number): Head | null {
  const own = words.slice(headStart(words));
  const ordinal = own.findLastIndex((word) => word.ordinal);
  const first = ordinal >= 0 ? own.slice(ordinal + 1) : own.slice(-1);
  let rest = own.slice(0, ordinal >= 0 ? ordinal : -1);
  const label = rest.slice(0, ORDINALS.test(squashed(rest[0]?.print ?? "")) ? 2 : 1);
  rest = rest.slice(label.length);
  let text = 0;
  while (rest.length > width && TEXT_COLUMN.test(squashed(rest.at(-1)?.print ?? ""))) {
    rest = rest.slice(0, -1);
    text += 1;
  }
  const read = columnsOf(rest, width);
  if (!read || first.length === 0 || label.length === 0) return null;
  return { label, columns: read.columns, text: text + read.text, first };
}

/** One header a column; words that are too many join, a group that repeats stands below its heads. */
function columnsOf(words: Token[], width: number): { columns: Token[][]; text: number } | null {
  if (words.length === width) return { columns: words.map((word) => [word]), text: 0 };
  const grouped = groupedColumns(words, width);
  if (grouped) return grouped;
  if (words.length < width || words.length > 2 * width) return null;
  const columns = words.map((word) => [word]);
  for (let surplus = words.length - width; surplus > 0; surplus -= 1) {
    const [one = [], two = []] = columns.splice(0, 2);
    columns.unshift([...one, ...two]);
  }
  return { columns, text: 0 };
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

interface FlatRow {
  label: Token[];
  figures: Token[];
}

function rowsOf(runs: Run[], head: Head, width: number): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const [index, run] of runs.entries()) {
    const label = index === 0 ? head.first : labelOf(run.words, head);
    const total = TOTAL.test(squashed(label.map(({ print }) => print).join("")));
    // Behind the last row the number of the next heading may stand: 301,700,000 3 세출예산.
    const { length } = run.figures;
    const fits = length === width || (total && length === width + 1);
    if (!fits || !isLabel(label)) break;
    rows.push({ label, figures: run.figures.slice(0, width) });
    if (total && rows.length > 2) break;
  }
  return rows;
}

const isLabel = (label: Token[]) =>
  label.length > 0 &&
  label.length <= LABEL_WORDS &&
  !label.some(({ print }) => NO_LABEL.test(print));

/** The words before a row's figures, without the text column of the row above and its ordinal. */
function labelOf(words: Token[], { text }: Head): Token[] {
  const ordinal = words.findLastIndex((word) => word.ordinal);
  if (ordinal >= 0) return words.slice(ordinal + 1);
  return text > 0 && words.length > text ? words.slice(text) : words;
}

const around = (tokens: Token[]): Range => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

function asTable(head: Head, rows: FlatRow[]): Table {
  const depth = Math.max(...head.columns.map(({ length }) => length));
  const joined = depth === 1 || head.columns.some(({ length }) => length !== depth) ? 1 : depth;
  const headers = Array.from({ length: joined }, (_, level) =>
    row([
      around(head.label),
      ...head.columns.map((column) =>
        joined === 1 ? around(column) : around(column.slice(level, level + 1)),
      ),
    ]),
  );
  const body = rows.map(({ label, figures }) => row([around(label), ...figures]));
  const all = [...headers, ...body];
  return { kind: "table", start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0, rows: all };
}

function row(ranges: Range[]): Row {
  const cells: Cell[] = ranges.map(({ start, end }, column) => ({
    start,
    end,
    column,
    rowSpan: 1,
    colSpan: 1,
  }));
  return {
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
    cells,
  };
}
