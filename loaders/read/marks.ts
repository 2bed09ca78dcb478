/**
 * The marks that Korean public documents put in front of headings and items, by rank, in one table.
 * Word processors also use private-use characters (U+F03DA …), and some exports print `?` for all.
 */
const RANKS = [
  // Ⅳ 소요예산; 4 행정사항 ○ … (a number before a short title and another mark)
  /[□■▣◈◆◇❏❑▢]|\p{Co}|\?\?(?!\?)|[Ⅰ-Ⅻ]\.?(?=\s(?:[가-힣]|[’'‘]\s?\d\d년|(?:19|20)\d\d년))|(?:I{1,3}|I?V|VI{1,3}|I?X)\.(?=\s?[가-힣])|\d(?=\s[가-힣·()? ]{2,20}\s(?:\?\?|[□■○❍◦]|[ㅇo]\s|\p{Co}))/u,
  // 1. 2. 가. 나. number the points of a letter; behind a number they are part of a date.
  /(?<!○)[○❍●◯◉⦁◎⊙ᄋ](?!○)|[ㅇo](?=\s)|\?(?=\s)|\d{1,2}\s?\.(?<!\d\s?\.\s?\d{1,2}\s?\.)(?=\s[가-힣「])/u,
  /[가나다라마바사아자차카타파하]\s?\.(?=\s)|->|⇒|[-–―∘◦▸▹►▷▶➢➤❖](?=\s)/u,
  // A dot behind a parenthesis parts two things of one item: 접수(14건) · 선정(4건).
  /[·∙•‧・▪▫✓✔](?<![)\]]\s*[^])(?=\s)|[①-⑳]/u,
  /[※☞＊]|\*(?=[\s가-힣])/u,
];

/** Rank of headings: their marks are those of rank 1. */
export const HEADING_RANK = 1;

const ANY = RANKS.map((marks) => `(${marks.source})`).join("|");
/** Marks only where a line begins: 1) 가) (1) behind words name something: (별지 1). A dash may be tight. */
const LEADS = [
  /(?!)/u,
  /(?!)/u,
  /[-–](?=[가-힣「『])/u,
  /(?:\d{1,2}|[가나다라마바사아자차카타파하])\)(?=\s)|\((?:\d{1,2}|[가나다라마바사아자차카타파하])\)(?=\s)/u,
  /(?!)/u,
];
const LEADING = new RegExp(
  `^\\s*(?:${RANKS.map((marks, at) => `(${marks.source}|${LEADS[at]?.source ?? ""})`).join("|")})\\s*`,
  "u",
);
const INLINE = new RegExp(`(?<=^|\\s)(?:${ANY})\\s*`, "gu");

export interface Mark {
  mark: string;
  /** 1 is outermost. */
  rank: number;
  /** Where the mark begins and where the words after it begin. */
  start: number;
  end: number;
}

function markOf(found: RegExpExecArray, start: number): Mark {
  const [whole, ...ranks] = found as (string | undefined)[];
  const index = ranks.findIndex((mark) => mark !== undefined);
  const mark = ranks[index] ?? "";
  const at = start + found.index;
  return {
    mark,
    rank: index + 1,
    start: at + (whole ?? "").indexOf(mark),
    end: at + (whole ?? "").length,
  };
}

/** The mark that leads a line of text, counted from `start`; null where there is none. */
export function leadingMark(line: string, start: number): Mark | null {
  const found = LEADING.exec(line);
  return found && markOf(found, start);
}

/** Every mark that stands between white space in a line, counted from `start`. */
export function inlineMarks(line: string, start: number): Mark[] {
  return [...line.matchAll(INLINE)].map((found) => markOf(found, start));
}
