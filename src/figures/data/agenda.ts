import { findingsOf, sourcesOf } from "./evidence.js";
import { printed, type Trace } from "../../words/trace.js";
import type { Datum } from "../figure.js";

/** A row of an agenda; `value` is its length by the clock, minutes. */
export interface AgendaDatum extends Datum {
  day: number | null;
  start: string | null;
  end: string | null;
  printedMinutes: number | null;
  topics: string[];
}

/** A stretch of the clock, minutes since midnight. */
export interface Block {
  start: number;
  end: number;
  /** Null for time that no row of the agenda covers. */
  datum: AgendaDatum | null;
  /** The row, or the rows before and behind. */
  on: Trace;
}

/** The agendas of all meetings, row by row. */
export const AGENDAS = `SELECT meeting || coalesce(' (' || date || ')', '') AS subject, day, start_time AS "start", end_time AS "end",
      printed_minutes AS "printedMinutes", clock_minutes AS value, '분' AS unit, NULL::VARCHAR AS phase,
      '끝 시각 − 시작 시각' AS formula, topics, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM meeting_agenda ORDER BY date, source_id, meeting_id, ordinal`;

function minute(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as `09:05`. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What a stretch that no row covers rests on: the rows before and behind it. */
function between(before: Block, behind: AgendaDatum): Trace {
  const [last = "", next = ""] = [before.on.facts[0], behind.facts[0]];
  const both = printed([last, next], behind.findings);
  return { ...both, formula: `${behind.start ?? ""} − ${clock(before.end)}` };
}

/** The rows on the clock, with the time between them that no row covers. */
export function blocksOf(data: readonly AgendaDatum[]): Block[] {
  const blocks: Block[] = [];
  for (const datum of data) {
    if (datum.start === null || datum.end === null) continue;
    const previous = blocks.at(-1);
    const start = minute(datum.start);
    if (previous?.datum?.day === datum.day && start > previous.end) {
      blocks.push({ start: previous.end, end: start, datum: null, on: between(previous, datum) });
    }
    blocks.push({ start, end: minute(datum.end), datum, on: datum });
  }
  return blocks;
}

/** The stretches that no row covers. */
export function uncovered(data: readonly AgendaDatum[]): Block[] {
  return blocksOf(data).filter((block) => block.datum === null);
}
