import { type Range, squashed, trimmed, words } from "../../notation/range";
import type { SourceHeader } from "../../schema/facts";
import type { PrintedField } from "../printed-field";

/** How far from its beginning a sheet says what it is about, in characters. */
const HEAD = 1200;

/** A word that may be set apart over its line: 사 업 명. */
const spaced = (word: string) => Array.from(word).join("[ \\t]{0,3}");

/** Labels of lines and the fields they name; `title` is the programme's name. */
const NAMED: [string[], keyof SourceHeader | null][] = [
  [["세부사업명", "사업명"], "title"],
  [["세부사업"], "title"],
  [["담당부서", "소관부서", "부서명", "부서", "소관"], "department"],
  [["실·국·본부", "실·국", "실국명", "실국"], "bureau"],
  [["회계구분", "회계명", "회계"], "account"],
  [["사업기간"], "period"],
  [["회계연도"], "fiscalYear"],
  // They name nothing that is kept, but where they stand a value before them ends.
  [["정책사업명", "정책사업", "단위사업명", "단위사업", "사업구분", "사업코드"], null],
  [["사업목적", "사업개요", "사업유형", "담당자", "담당", "과장", "팀장", "전화"], null],
];

const ALL = NAMED.flatMap(([names]) => names)
  .toSorted((a, b) => b.length - a.length)
  .map(spaced)
  .join("|");
const LABEL = new RegExp(
  `(?<![가-힣A-Za-z·])(${ALL})(?![가-힣·])[ \\t]{0,6}(?:([:：\\]】〕])|(?=[ \\t]))`,
  "gu",
);

/** What ends a value besides the next label. */
const END = {
  period: /[\n|│\t]|\s[Ⅰ-Ⅻ]\.|\s[가-하]\s?\.\s|[□■○◦❍ㅇ]|\s{4,}/u,
  words: /[\n|│\t]|\s[Ⅰ-Ⅻ]\.|\s\d{1,2}\s?\.\s|[□■○◦❍ㅇ]|\s{4,}|\s?[,(（]/u,
};
const LONGEST = 60;

interface Label extends Range {
  name: string;
  colon: boolean;
}

/**
 * What the head of a sheet prints behind labels in its lines: `사업명 : 골목 도서관`, or, where all
 * stands on one line, `세부사업명 골목 도서관 사업구분 계속`. A label without a colon counts only there.
 */
export function labelledFields(plain: string): PrintedField[] {
  const head = plain.slice(0, HEAD);
  const labels = [...head.matchAll(LABEL)].map((found): Label => ({
    name: squashed(found[1] ?? ""),
    colon: found[2] !== undefined,
    start: found.index,
    end: found.index + found[0].length,
  }));
  const among = labels.filter(({ colon }) => !colon).length > 2;
  return labels.flatMap((label, index) => {
    const field = NAMED.find(([names]) => names.includes(label.name))?.[1] ?? null;
    if (field === null || (!label.colon && (!among || !isOnFlatLine(head, label)))) return [];
    const end = field === "period" ? END.period : END.words;
    const value = valueBehind(plain, label, { next: labels[index + 1]?.start ?? Infinity, end });
    return value ? fieldsNamed(plain, field, value) : [];
  });
}

/** Whether a label stands in a line that holds much else. */
function isOnFlatLine(plain: string, { start, end }: Range): boolean {
  const from = plain.lastIndexOf("\n", start) + 1;
  const to = plain.indexOf("\n", end);
  return (to < 0 ? plain.length : to) - from > 2 * LONGEST;
}

function valueBehind(
  plain: string,
  { end }: Range,
  until: { next: number; end: RegExp },
): Range | null {
  const start = end + (/^[ \t]*/u.exec(plain.slice(end, end + 8))?.[0].length ?? 0);
  const rest = plain.slice(start, Math.min(until.next, start + LONGEST));
  const cut = rest.search(until.end);
  const value = trimmed(plain, { start, end: start + (cut < 0 ? rest.length : cut) });
  return value.end > value.start ? value : null;
}

const BUREAU = /^[가-힣·]{2,14}(?:국|실|본부|단|관|소|원)$/u;

/** A value that prints a bureau and its department names both. */
export function fieldsNamed(
  plain: string,
  field: keyof SourceHeader,
  range: Range,
): PrintedField[] {
  const of = (name: keyof SourceHeader, at: Range): PrintedField => ({
    field: name,
    part: name === "title" ? "title" : "overview",
    value: words(plain, at),
    ...at,
  });
  const gap = /\s+/u.exec(plain.slice(range.start, range.end));
  const bureau = gap && { start: range.start, end: range.start + gap.index };
  if (field !== "department" || !gap || !bureau || !BUREAU.test(words(plain, bureau)))
    return [of(field, range)];
  return [
    of("bureau", bureau),
    of("department", { start: bureau.end + gap[0].length, end: range.end }),
  ];
}

/** A bureau and its department side by side, where no label names them. */
const OFFICE =
  /(?<![가-힣·])([가-힣·]{2,12}(?:국|실|본부|기획단|추진단|기획관))[ \t]{1,8}([가-힣·]{2,14}(?:과|담당관|추진반|센터|사업소))(?![가-힣])/u;
const LONE_DEPARTMENT = /(?:^|\n)[ \t#]{0,8}([가-힣·]{2,14}(?:과|담당관|추진반))[ \t]{0,8}(?=\n)/u;
const LONE_BUREAU = /[([]\s?([가-힣·]{2,12}(?:국|본부|기획단|추진단|기획관))\s?[)\]]/u;

/** The office that the head of a sheet prints without a label: (기후환경본부 녹색에너지과, …). */
export function officeFields(plain: string): PrintedField[] {
  const head = plain.slice(0, HEAD);
  const both = OFFICE.exec(head);
  if (both) {
    const start = both.index;
    return fieldsNamed(plain, "department", { start, end: start + both[0].length });
  }
  return [
    ...loneField(plain, "bureau", LONE_BUREAU.exec(head)),
    ...loneField(plain, "department", LONE_DEPARTMENT.exec(head)),
  ];
}

function loneField(
  plain: string,
  field: keyof SourceHeader,
  found: RegExpExecArray | null,
): PrintedField[] {
  if (!found?.[1]) return [];
  const start = found.index + found[0].indexOf(found[1]);
  return fieldsNamed(plain, field, { start, end: start + found[1].length });
}
