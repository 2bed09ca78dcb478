import { type Range, trimmed } from "../notation/range";
import { flatBlocks, isFlat } from "./flat-text";
import { HEADING_RANK, leadingMark } from "./marks";
import { heading, item } from "./marked-block";
import type { Block, Heading } from "./reading";
import { isContentsLine } from "./titles";

/** 2 사업개요, 5. ’14년 추진계획; not 12 월, 3 회. */
const NUMBERED =
  /^(?:\d{1,2}|[Ⅰ-Ⅻ])\s?\.?\s+(?=[가-힣A-Za-z「『<]|[’'‘]\s?\d\d\s?년|(?:19|20)\d\d\s?년)(?!(?:월|일|년|회|명|분기)[\s:：~])/u;
const SENTENCE_END = /[.:;,?!]$|[다함임됨음]\.?$/u;
/** What is asked or answered is no title, however short: Q. · A1. · (질의) · 답변) */
const SAID = /^[([<]?(?:[QA]|질\s?[의문]|문|답\s?변?)\s?\d{0,2}\s?[.:：)\]>]/u;
const MARKDOWN = /^(#{1,6})\s+(?:[\dⅠ-Ⅻ]{1,2}\.\s+)?/u;
/** The heading that a line is, where the format of the file says so; null for a blank line. */
export function headingLine(text: string, line: Range, level: number): Heading | null {
  const inside = trimmed(text, line);
  const print = text.slice(inside.start, inside.end);
  if (print === "") return null;
  const lead = leadingMark(print, inside.start)?.end ?? inside.start;
  const start = lead + (NUMBERED.exec(text.slice(lead, inside.end))?.[0].length ?? 0);
  return heading(text, { start, end: inside.end }, level, inside.start);
}

/** What stands around a line: a short line alone between blank ones is a heading. */
export interface Surroundings {
  blankBefore: boolean;
  blankAfter: boolean;
  tableAfter: boolean;
}

/** The blocks of one line of text (without tabs). */
export function lineBlocks(text: string, line: Range, around: Surroundings): Block[] {
  const inside = trimmed(text, line);
  const print = text.slice(inside.start, inside.end);
  if (print === "" || /^-\s*\d{1,3}\s*-$/u.test(print)) return [];
  if (isContentsLine(print)) return [{ kind: "paragraph", ...inside }];
  if (isFlat(print)) return flatBlocks(text, inside);
  if (isChoice(print)) return [{ kind: "paragraph", ...inside }];
  const hashes = MARKDOWN.exec(print);
  if (hashes)
    return [
      heading(
        text,
        { start: inside.start + hashes[0].length, end: inside.end },
        hashes[1]?.length ?? 1,
        inside.start,
      ),
    ];
  return article(text, inside) ?? marked(text, inside) ?? unmarked(text, line, inside, around);
}

/** An article of an agreement: 제3조(보조금의 교부) ① “갑”은 … */
const ARTICLE = /^(제\s?\d{1,3}\s?조(?:의\s?\d{1,2})?\s?[(【[])([^()【】[\]\n]{1,40})[)】\]]/u;

/** The heading that an article's title is, and what stands behind it. */
function article(text: string, { start, end }: Range): Block[] | null {
  const [whole, lead, title] = ARTICLE.exec(text.slice(start, end)) ?? [];
  if (whole === undefined || lead === undefined || title === undefined) return null;
  const from = start + lead.length;
  const rest = trimmed(text, { start: start + whole.length, end });
  const mark = leadingMark(text.slice(rest.start, end), rest.start);
  const body: Block = mark ? item(text, mark, end) : { kind: "paragraph", ...rest };
  return [
    heading(text, { start: from, end: from + title.length }, 2, start),
    ...(rest.end > rest.start ? [body] : []),
  ];
}

/** Boxes of which one is ticked head nothing: ■ 연례반복 □ 한시. */
const isChoice = (print: string) =>
  /^[■□☑☐✓]/u.test(print) && /[■☑✓]/u.test(print) && /[□☐]/u.test(print);

/** The unit that a heading says beside its title is no part of it: 결산 현황 (단위 : 천원). */
const withoutUnit = (print: string) => print.replace(/[([]\s*단위[^)\]]{0,40}[)\]]/u, "").trimEnd();

/** Whether a line is as short as a heading; blanks that set its words apart do not count. */
const isShort = (print: string) => withoutUnit(print).replace(/\s+/gu, " ").length <= 30;

function marked(text: string, inside: Range): Block[] | null {
  const print = text.slice(inside.start, inside.end);
  const mark = leadingMark(print, inside.start);
  const title = withoutUnit(print);
  // A short numbered line without a colon is a heading.
  if (!mark || (/^\d/u.test(mark.mark) && isShort(print) && !/[:：]/u.test(title))) return null;
  if (mark.rank !== HEADING_RANK || /\s[:：]\s/u.test(title)) return [item(text, mark, inside.end)];
  return [heading(text, { start: mark.end, end: inside.end }, 2, mark.start)];
}

function unmarked(text: string, line: Range, inside: Range, around: Surroundings): Block[] {
  const print = text.slice(inside.start, inside.end);
  const numbered = NUMBERED.exec(print);
  const short = isShort(print) && !SENTENCE_END.test(print);
  if (numbered && short)
    return [
      heading(text, { start: inside.start + numbered[0].length, end: inside.end }, 1, inside.start),
    ];
  if (/^(?:<[^<>]+>|\[[^[\]]+\])$/u.test(print))
    return [heading(text, { start: inside.start + 1, end: inside.end - 1 }, 3, inside.start)];
  const alone =
    around.blankBefore && (around.blankAfter || around.tableAfter) && line.start === inside.start;
  const bare =
    alone && short && !SAID.test(print) && !print.startsWith("(") && !/\d{3}/u.test(print);
  return [bare ? heading(text, inside, 2) : { kind: "paragraph", ...inside }];
}
