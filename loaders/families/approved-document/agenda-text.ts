import { type Range, trimmed } from "../../notation/range";
import { type TimeSpan, findTimes } from "../../notation/time";
import { inlineMarks } from "../../read/marks";
import type { Block, Item } from "../../read/reading";
import { type AgendaDraft, leadingDay, topicsIn } from "./agenda-topics";

/** How far behind the start of an item its time may begin: (10:00. */
const OPENING = 3;

/** The rows of an agenda without a table: an item each, or else whatever stands between two times. */
export function rowsOfText(plain: string, body: Range, blocks: Block[]): AgendaDraft[] {
  const items = blocks.filter((block): block is Item => block.kind === "item");
  const times = findTimes(plain, body);
  const leads = items.map((item) => leadOf(plain, item));
  const leading = leads.filter(({ time }) => time !== null).length;
  const dated = leads.some(({ day }) => day !== null);
  if (times.length === 0 && !dated) return [];
  return leading === times.length && items.length > 0
    ? rowsOfItems(plain, items, leads)
    : rowsBetween(plain, body, times);
}

interface Lead {
  day: number | null;
  time: TimeSpan | null;
  /** What stands behind day and time. */
  rest: Range;
}

/** The day and the time that an item begins with. */
function leadOf(plain: string, item: Range): Lead {
  const day = leadingDay(plain.slice(item.start, item.end));
  const start = item.start + (day?.length ?? 0);
  const [first] = findTimes(plain, { start, end: item.end });
  const time = first && first.start - start <= OPENING ? first : null;
  const rest = { start: time ? afterTime(plain, time) : start, end: item.end };
  return { day: day?.day ?? null, time, rest };
}

/** A time may stand in parentheses or before a colon: (14:00) 개회, 14:00 : 개회. */
function afterTime(plain: string, { end }: TimeSpan): number {
  return end + (/^\s{0,4}[)\]]?\s{0,4}[:：]?/u.exec(plain.slice(end, end + 10))?.[0].length ?? 0);
}

/** Deeper items without a time are topics of the row above; a day alone holds for the rows below it. */
function rowsOfItems(plain: string, items: Item[], leads: Lead[]): AgendaDraft[] {
  const rows: (AgendaDraft & { depth: number })[] = [];
  let day: { day: number; depth: number } | null = null;
  items.forEach((item, index) => {
    const lead = leads[index];
    if (!lead || item.mark === "※") return;
    const topics = topicsIn(plain, trimmed(plain, lead.rest));
    if (day && item.depth <= day.depth) day = null;
    if (
      lead.day !== null &&
      lead.time === null &&
      items[index + 1] &&
      deeper(items[index + 1], item)
    ) {
      day = { day: lead.day, depth: item.depth };
      return;
    }
    const above = rows.at(-1);
    if (lead.time === null && above && item.depth > above.depth) above.topics.push(...topics);
    else
      rows.push({
        day: lead.day ?? day?.day ?? null,
        time: lead.time,
        topics,
        range: item,
        depth: item.depth,
      });
  });
  return rows;
}

const deeper = (item: Item | undefined, than: Item) =>
  item !== undefined && item.depth > than.depth;

/** The topics between two times; a mark or a day right before a time belongs to that time. */
function rowsBetween(plain: string, body: Range, times: TimeSpan[]): AgendaDraft[] {
  let day: number | null = null;
  return times.map((time, index) => {
    const before = plain.slice(times[index - 1]?.end ?? body.start, time.start);
    const marked = /(?:^|\s)(\S{1,4}\s?(?:일\s?차|째\s?날))[^가-힣]*$/u.exec(before);
    day = leadingDay(marked?.[1] ?? "")?.day ?? day;
    const end = times[index + 1]
      ? endBefore(plain, time.end, times[index + 1]?.start ?? body.end)
      : body.end;
    const range = { start: afterTime(plain, time), end };
    return { day, time, topics: topicsIn(plain, range), range };
  });
}

function endBefore(plain: string, from: number, to: number): number {
  const passage = plain.slice(from, to);
  const last = inlineMarks(passage, from).at(-1);
  const end = last && last.end >= to ? last.start : to;
  const day = /\s\S{1,4}\s?(?:일\s?차|째\s?날)[^가-힣]*$/u.exec(plain.slice(from, end));
  return day ? from + day.index : end;
}
