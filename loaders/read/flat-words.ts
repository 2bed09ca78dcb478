import { type Range, squashed } from "../notation/range";

/** A word of a line; in a table laid out on it, a part of a label, a figure, or a row's number. */
export interface Token extends Range {
  print: string;
  figure: boolean;
  /** The number of a row, where the header says that rows are numbered (연번). */
  ordinal: boolean;
}

/** A sum may follow the part of it that the national treasury pays: (x-) 2,719. */
const FIGURE =
  /^(?:\(x[^()\s]*\)\s?)?(?:\(?[-Δ∆△▲▽▼−]?\s?\d[\d,]*(?:\.\d+)?\)?(?:조|억|[천백십]?만|천)?원?%?\)?|-|\*{3,})$/u;
const WORD = /\(x[^()\s]*\)\s?(?=[-Δ∆△▲▽▼−\d])\S+|\S+/gu;

/** Whether a word or a line is nothing but a figure, or the dash of none. */
export const isFigure = (print: string): boolean => FIGURE.test(print);

/** Rows are numbered below such a header. */
export const ORDINALS = /^(?:연번|순번|번호)$/u;

/** Words, with those that were spaced out over their cell (구 분) joined again. */
export function tokensIn(plain: string, range: Range): Token[] {
  const tokens: Token[] = [];
  for (const found of plain.slice(range.start, range.end).matchAll(WORD)) {
    const start = range.start + found.index;
    const token = {
      start,
      end: start + found[0].length,
      print: found[0],
      figure: isFigure(found[0]),
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
export interface Run {
  words: Token[];
  figures: Token[];
}

/** The runs of figures of a line, each with the words before it. */
export function runsIn(tokens: Token[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { words: [], figures: [] };
  for (const token of tokens) {
    if (!token.figure && run.figures.length > 0) {
      runs.push(run);
      run = { words: [], figures: [] };
    }
    (token.figure ? run.figures : run.words).push(token);
  }
  return [...runs, run].flatMap((one) => byYear(one));
}

/** Rows of years have no label but the year: 연도 … 2014 260,000 0 … 2015 335,000 0 … */
function byYear({ words, figures }: Run): Run[] {
  const head = words.findLastIndex(({ print }) => /^(?:회계)?연도$/u.test(squashed(print)));
  const width = words.length - head - 1;
  const rows = figures.length / (width + 1);
  const starts = figures.filter((_, index) => index % (width + 1) === 0);
  const fits =
    head >= 0 &&
    width > 1 &&
    Number.isInteger(rows) &&
    starts.every(({ print }) => /^(?:19|20)\d\d$/u.test(print));
  if (!fits) return [{ words, figures }];
  return starts.map((year, row) => {
    const at = row * (width + 1);
    const label = { ...year, figure: false };
    return {
      words: row === 0 ? [...words, label] : [label],
      figures: figures.slice(at + 1, at + width + 1),
    };
  });
}
