import { type DateSpan, findDates } from "../../notation/date";
import { type Range, squashed, trimmed, words } from "../../notation/range";
import { findTimes } from "../../notation/time";
import { yearIn } from "../../passages/column";
import { type Context, sectionLine } from "../../passages/context";
import { nearDay } from "../../passages/near-day";
import type { Section } from "../../read/outline";
import type { Block } from "../../read/reading";
import type { FollowUp } from "../../schema/facts";

/** Titles of what comes next; under the second kind only what has a day does. */
const NEXT = /^(?:향후|행정사항|앞으로|후속조치|조치계획|차기|다음)/u;
const SCHEDULE = /^(?:세부|주요)?추진일정|^추진절차/u;

/** What a report says of the year after its own. */
const PLAN =
  /^(?:[\d’'‘]{2,5})?년?도?(?:주요|중점)?(?:추진|운영|사업)?(?:계획|방향|일정)(?:\(안\))?$/u;

/** What a report plans for the month, quarter or half of a year after its own: 7월 추진계획. */
const PERIOD_PLAN =
  /^(?:(?:19|20)?\d\d년도?)?(?:차월|익월|내년도?|차년도|\d{1,2}월|[1-4]\/?4?분기|[상하]반기)중?(?:주요|중점)?(?:추진|운영|사업)?(?:계획|일정)(?:\(안\))?$/u;

const titleOf = (section: Section) => squashed(section.title).replace(/^[\d.Ⅰ-Ⅻ]+/u, "");

/** Whether a section says what comes next. */
export function isFollowUp({ year }: Context, section: Section): boolean {
  const planned = yearIn(section.title);
  const later = year !== null && planned !== null && planned > year;
  return (
    NEXT.test(titleOf(section)) ||
    isPeriodPlan(section) ||
    SCHEDULE.test(titleOf(section)) ||
    (later && PLAN.test(titleOf(section)))
  );
}

/** Whether a section is a plan for a month or the like; what it counts is planned. */
const isPeriodPlan = (section: Section): boolean =>
  PERIOD_PLAN.test(squashed(section.title).replace(/^[Ⅰ-Ⅻ.]+/u, ""));

interface Draft {
  own: Range;
  below: Range[];
}

/** What is to follow: each outer item, with its own day or else the first of the items below it. */
export function readFollowUps(document: Context, section: Section): FollowUp[] {
  const context = { ...document, year: yearIn(section.title) ?? document.year };
  const drafts = draftsIn(context, section).flatMap((draft) => {
    const parts = dayByDay(context, draft.own);
    return parts.length > 1 ? parts.map((own) => ({ own, below: [] })) : [draft];
  });
  const followUps: FollowUp[] = [];
  for (const draft of drafts)
    followUps.push(followUp(context, section, draft, followUps.at(-1)?.on ?? null));
  return NEXT.test(titleOf(section))
    ? followUps
    : followUps.filter(({ on, text }) => on !== null && !text.endsWith("기간"));
}

/** What is enclosed stands last: 붙임 1. 서식 1부. 2. 명단 1부. 끝. */
const ENCLOSED =
  /(?:^|\s)(?:붙\s?임|별\s?첨)(?=\s{0,8}(?:[:：]|물?\s{0,4}\d)|\s{1,8}(?!참[조고])[가-힣])/u;

/** The blocks of a section up to what is enclosed. */
function blocksOf(plain: string, { blocks, start, end }: Section): Block[] {
  const found = plain.slice(start, end).search(ENCLOSED);
  const enclosed = found < 0 ? end : start + found;
  return blocks
    .filter((block) => block.start < enclosed)
    .map((block) =>
      block.end <= enclosed ? block : { ...block, ...trimmed(plain, { ...block, end: enclosed }) },
    )
    .filter((block) => block.end > block.start);
}

/** What closes a paper: 끝. · 작성자 : … · 문의 : … */
const CLOSING = /^(?:끝\s?\.?$|(?:작성자?|기록자?|문의처?|담당자?|연락처)\s?[:：])/u;

function draftsIn({ reading: { plain } }: Context, section: Section): Draft[] {
  const items = blocksOf(plain, section).filter(
    (block) => block.kind !== "table" && !CLOSING.test(words(plain, block)),
  );
  const depthOf = (block: Block) => (block.kind === "item" ? block.depth : 2);
  const outer = Math.min(...items.map(depthOf));
  const drafts: Draft[] = [];
  for (const block of items) {
    const above = drafts.at(-1);
    if (above && depthOf(block) > outer) above.below.push(block);
    else drafts.push({ own: block, below: [] });
  }
  return drafts;
}

/** A line that has lost its marks: `12.9. : 보완안 제출 12월 말 : 설명회` begins anew at each day. */
function dayByDay(context: Context, line: Range): Range[] {
  const { plain } = context.reading;
  const days = findDates(plain, line, context.year).filter(({ end }) =>
    /^\s{0,4}[:：]/u.test(plain.slice(end, end + 6)),
  );
  if (days[0]?.start !== line.start) return [];
  return days.map(({ start }, index) =>
    trimmed(plain, { start, end: days[index + 1]?.start ?? line.end }),
  );
}

/** A term set in a letter: 납부기한, 제출마감; what must be done is its label. */
const TERM = /^(?:[가-힣]{0,12}(?:기한|기일|마감일?|마감일시))$/u;

/** The terms that a letter sets: `라. 납부기한 : 2019. 3. 29.(금)`. */
export function readTerms(context: Context, section: Section): FollowUp[] {
  const { plain } = context.reading;
  return section.blocks.flatMap((block) => {
    if (block.kind !== "item" && block.kind !== "paragraph") return [];
    const label = /^([^:：\n]{2,20})[:：]/u.exec(plain.slice(block.start, block.end))?.[1] ?? "";
    if (!TERM.test(squashed(label))) return [];
    const found = followUp(context, section, { own: block, below: [] }, null);
    return found.on === null ? [] : [found];
  });
}

/** @param last the day of the one before it in the list, ISO */
function followUp(
  context: Context,
  section: Section,
  { own, below }: Draft,
  last: string | null,
): FollowUp {
  const { plain } = context.reading;
  const dates = [own, ...below]
    .flatMap((range) => findDates(plain, range, context.year))
    .filter(
      // 6월분: what belongs to June, not when it is due.
      ({ end }) => !/^분(?!기)/u.test(plain.slice(end, end + 2)),
    );
  const [first] = dates;
  const isNext = NEXT.test(titleOf(section)) && yearIn(section.title) === null;
  const date = first && isNext ? nearDay(first, context.day, "after", last) : first;
  const text = textOf(plain, own, date);
  const span = context.evidence.span(date ?? own, { section: sectionLine(section), row: text });
  return {
    id: context.evidence.id("follow-up", text, date?.from ?? null),
    on: date?.from ?? null,
    to: date?.to ?? null,
    text,
    asWritten: span.quote,
    span,
  };
}

/** The words beside the date: `행사 : 날짜`, `날짜 : 행사` and `행사(날짜)` all occur. */
function textOf(plain: string, own: Range, date: DateSpan | undefined): string {
  const closed = (text: string) => text.replace(/\s*끝\s?\.?$/u, "");
  if (!date || date.start < own.start || date.end > own.end) return closed(words(plain, own));
  const before = trimmed(plain, { start: own.start, end: date.start });
  if (before.end > before.start) return words(plain, before).replace(/\s*[:：([]$/u, "");
  const [time] = findTimes(plain, { start: date.end, end: own.end });
  const gap = time && plain.slice(date.end, time.start).trim() === "";
  const after = { start: gap ? time.end : date.end, end: own.end };
  return closed(words(plain, after).replace(/^(?:부터|까지)?\s*[:：)\]]?\s*/u, ""));
}
