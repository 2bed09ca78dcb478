import { date } from "../words/date.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import type { SortableColumn } from "./table/column.js";
import { publishedList } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: { caption: "추진경위", when: "언제", what: "무엇", now: "현재" },
  en: { caption: "Milestones", when: "When", what: "What", now: "the day of writing" },
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

/**
 * The history of a project as its documents print it.
 * @throws (rejects) where the list cannot be read
 */
export function milestoneTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: MilestoneRow) => printed([row.id]);
  const day = (iso: string | null): string => (iso === null ? "" : date(iso, locale));
  const when = ({ from_date, to_date, ongoing }: MilestoneRow): string =>
    [day(from_date), ongoing ? words.now : day(to_date)]
      .filter((part) => part !== "")
      .join(" – ") || "–";
  const columns: SortableColumn<MilestoneRow>[] = [
    { id: "when", head: words.when, value: (row) => row.from_date, cell: when, on },
    {
      ...{ id: "what", head: words.what, value: (row) => row.text, isLong: true },
      ...{ cell: (row) => row.text, on },
    },
  ];
  const show = (rows: readonly MilestoneRow[]): Node =>
    sortableTable(rows, { id: "steps", caption: words.caption, columns, locale });
  return publishedList<MilestoneRow>({ name: "milestones", show, locale });
}
