import { squashed, words } from "../../notation/range";
import { type TimeSpan, findTimes } from "../../notation/time";
import type { Cell, Row, Table } from "../../read/reading";
import { type AgendaDraft, leadingDay, topicsIn } from "./agenda-topics";

/** The time of a row stands in one of its first columns. */
const TIME_COLUMNS = 3;
const TOPIC = /내용|프로그램|주제|안건|순서|과정|의제|항목/u;
const LENGTH = /소요/u;

/** The rows of an agenda's table; a row without a time of its own brings topics to the one above. */
export function rowsOfTable(plain: string, table: Table): AgendaDraft[] {
  const header = headerOf(plain, table);
  const rows: AgendaDraft[] = [];
  let last: number | null = null;
  let day: number | null = null;
  for (const row of table.rows) {
    const at = timeIn(plain, row);
    day = dayIn(plain, row, at?.cell.column ?? TIME_COLUMNS) ?? day;
    // A cell that spans several rows stands in each of them.
    if (at && at.cell.start !== last) {
      rows.push({ day, time: withLength(plain, row, header, at.time), topics: [], range: at.cell });
    }
    if (at) last = at.cell.start;
    const topic = topicOf(row, header, at?.cell ?? null);
    if (topic) rows.at(-1)?.topics.push(...topicsIn(plain, topic));
  }
  return rows;
}

interface Header {
  topic: number | null;
  length: number | null;
}

function headerOf(plain: string, { rows: [first] }: Table): Header {
  const column = (pattern: RegExp) =>
    first?.cells.find((cell) => pattern.test(squashed(words(plain, cell))))?.column ?? null;
  return { topic: column(TOPIC), length: column(LENGTH) };
}

function timeIn(plain: string, row: Row): { cell: Cell; time: TimeSpan } | null {
  for (const cell of row.cells.slice(0, TIME_COLUMNS)) {
    const [time] = findTimes(plain, cell);
    if (time) return { cell, time };
  }
  return null;
}

/** A day stands in a column before the time, or alone in a row: 1일차. */
function dayIn(plain: string, row: Row, before: number): number | null {
  for (const cell of row.cells) {
    const lead = cell.column < before ? leadingDay(`${words(plain, cell)} `) : null;
    if (lead) return lead.day;
  }
  return null;
}

function topicOf(row: Row, { topic }: Header, time: Cell | null): Cell | null {
  const column = topic !== null && topic !== time?.column ? topic : (time?.column ?? 0) + 1;
  return row.cells[column] ?? null;
}

/** The length of a row in a column of its own: 소요시간 10분. */
function withLength(plain: string, row: Row, { length }: Header, time: TimeSpan): TimeSpan {
  const cell = length === null ? undefined : row.cells[length];
  const minutes = cell && /^(?:약\s?)?(\d{1,3})\s?(?:['‘’′`´분]|$)/u.exec(words(plain, cell))?.[1];
  return time.minutes === null && minutes ? { ...time, minutes: Number(minutes) } : time;
}
