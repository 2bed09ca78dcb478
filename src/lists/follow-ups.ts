import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: { when: "언제", what: "무엇" },
  en: { when: "When", what: "What" },
} as const;

/** A promise of a record, of the published list `follow-ups`. */
interface FollowUpRow {
  id: string;
  on_date: string | null;
  /** The last day, where a stretch of time is printed. */
  to_date: string | null;
  text: string;
}

function columns(locale: Locale): ListColumn<FollowUpRow>[] {
  const words = WORDS[locale];
  const on = (row: FollowUpRow) => printed([row.id]);
  const when = ({ on_date, to_date }: FollowUpRow): string =>
    [on_date, to_date].flatMap((day) => (day === null ? [] : [date(day, locale)])).join(" – ") ||
    MISSING[locale];
  return [
    {
      ...{ id: "when", head: words.when, value: (row) => row.on_date, isWhole: true },
      ...{ cell: when, on },
    },
    {
      ...{ id: "what", head: words.what, value: (row) => row.text, isLong: true },
      ...{ cell: (row) => row.text, on },
    },
  ];
}

/** What was promised, and for when. */
export const followUps: ListTable<FollowUpRow> = {
  ...{ id: "promised", rows: "follow-ups", download: "follow_up", columns, isOfOne: true },
  caption: { ko: "향후계획", en: "Follow-ups" },
};
