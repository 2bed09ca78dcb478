import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: { when: "언제", what: "무엇", now: "현재" },
  en: { when: "When", what: "What", now: "the day of writing" },
} as const;

/** A step of a project's history, of the published list `milestones`. */
interface MilestoneRow {
  id: string;
  from_date: string | null;
  to_date: string | null;
  /** Whether it goes on until the day on which the document was written. */
  ongoing: boolean;
  text: string;
}

function columns(locale: Locale): ListColumn<MilestoneRow>[] {
  const words = WORDS[locale];
  const on = (row: MilestoneRow) => printed([row.id]);
  const day = (iso: string | null): string => (iso === null ? "" : date(iso, locale));
  const when = ({ from_date, to_date, ongoing }: MilestoneRow): string =>
    [day(from_date), ongoing ? words.now : day(to_date)]
      .filter((part) => part !== "")
      .join(" – ") || MISSING[locale];
  return [
    {
      ...{ id: "when", head: words.when, value: (row) => row.from_date, isWhole: true },
      ...{ cell: when, on },
    },
    {
      ...{ id: "what", head: words.what, value: (row) => row.text, isLong: true },
      ...{ cell: (row) => row.text, on },
    },
  ];
}

/** The history of a project as its documents print it. */
export const milestones: ListTable<MilestoneRow> = {
  ...{ id: "steps", rows: "milestones", download: "milestone", columns, isOfOne: true },
  caption: { ko: "추진경위", en: "Milestones" },
};
