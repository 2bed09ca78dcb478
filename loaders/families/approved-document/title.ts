import { type Range, squashed, trimmed, words } from "../../notation/range";
import type { Block, Reading } from "../../read/reading";
import { isHeadLine, isHeadTable } from "./head-lines";

/** A title printed twice around the month of the title page, where no line of its own holds it. */
const TITLE_PAGE = /(\S.{8,80}?)\s+20\d\d\.\s?\d{1,2}\.?\s.{2,40}?\s\1(?=\s)/u;
/** The portal repeats the title in the caption of its table. */
const CAPTION = /(?:^|\n)[ \t]*(\S[^\n]{1,200}?)\s-\s문서\s?정보\s?:/u;
const SUBJECT = /제\s*목\s{0,8}[\s:：]\s*(\S.*?)(?=\s+1\.\s|\n)/u;
/** A flat text prints the title between the name of the portal's page and the head. */
const BEFORE_HEAD = /^\s*(?:결재문서|결재문서본문)\s+(\S[^\n]{4,119}?)\s+문서번호\s/u;
/** What a paper calls itself at the end of its title. */
const PAPER =
  /(?:보고서?|계획서?|결과|현황|실적|통보|통지|요청|알림|안내|회신|제출|송부|의뢰|공고|방침|승인|개최|추진|협약서?|약정서|의결서?|회의록|기준|지침|결정|내역|건의?)(?:\([^()]{1,8}\))?$/u;

/** Where the title stands: as the portal captions it, behind 제목 of a letter, in a line of its own, or on the title page. */
export function titleOf({ plain, blocks }: Reading): Range | null {
  const caption = within(plain, CAPTION);
  if (caption) return firstOf(plain, caption);
  const letter = /수\s*신/u.test(plain.slice(0, 400)) ? within(plain, SUBJECT) : null;
  return (
    letter ??
    ownLine(plain, blocks) ??
    within(plain, BEFORE_HEAD) ??
    within(plain, TITLE_PAGE) ??
    within(plain, SUBJECT)
  );
}

/** The first place that prints the words of a range, without a mark in front. */
function firstOf(plain: string, range: Range): Range {
  const lead = /^[-–○□•◦▪*#\s]+/u.exec(plain.slice(range.start, range.end))?.[0].length ?? 0;
  const title = plain.slice(range.start + lead, range.end);
  const start = plain.indexOf(title);
  return { start, end: start + title.length };
}

/** 제목: in front of a title is none of its words. */
const NAMED = /^제\s{0,4}목\s{0,4}[:：]\s{0,4}/u;

/** No page has so many lines of its head in front of its title. */
const FARTHEST = 24;
const LONGEST = 120;
/** A longer line holds the whole document. */
const FLAT = 300;

/** The first line that is short enough to be one and is not the head of the page. */
function ownLine(plain: string, blocks: Block[]): Range | null {
  for (const [index, block] of blocks.slice(0, FARTHEST).entries()) {
    if (block.kind === "table") {
      if (!isHeadTable(plain, block)) return null;
      continue;
    }
    const line = lineOf(plain, block);
    const print = words(plain, line);
    if (print.length > FLAT) return null;
    if (isHeadLine(print)) continue;
    if (print.length > LONGEST) return null;
    const end = titleEnd(plain, block, line);
    const named = NAMED.exec(plain.slice(block.start, end))?.[0].length ?? 0;
    const title = trimmed(plain, { start: block.start + named, end });
    return goesOn(plain, title, blocks[index + 1]);
  }
  return null;
}

/** Markdown's stars and marks behind a heading are none of its words. */
const titleEnd = (plain: string, block: Block, line: Range) =>
  block.kind === "heading" ? Math.max(block.end, trimmed(plain, line).end) : line.end;

/** A title of two lines: the first does not say what the paper is, the one right below does. */
function goesOn(plain: string, title: Range, next: Block | undefined): Range {
  if (!next || next.kind === "table" || PAPER.test(squashed(words(plain, title)))) return title;
  const line = lineOf(plain, next);
  const between = plain.slice(title.end, line.start);
  const print = words(plain, line);
  const follows = between.split("\n").length === 2 && between.trim() === "";
  const short = print.length <= LONGEST && next.start === trimmed(plain, line).start;
  return follows && short && PAPER.test(squashed(print))
    ? { start: title.start, end: trimmed(plain, line).end }
    : title;
}

function lineOf(plain: string, { start }: Range): Range {
  const end = plain.indexOf("\n", start);
  return { start: plain.lastIndexOf("\n", start) + 1, end: end < 0 ? plain.length : end };
}

function within(plain: string, pattern: RegExp): Range | null {
  const found = pattern.exec(plain);
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}
