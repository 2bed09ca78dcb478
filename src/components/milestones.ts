import { date } from "../words/date.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { asPrinted, type Placed } from "./order.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: { caption: "추진경위", when: "언제", what: "무엇", now: "현재" },
  en: { caption: "Milestones", when: "When", what: "What", now: "the day of writing" },
} as const;

/** A step of a project's history, as the table `milestone` has it. */
export interface MilestoneRow extends Placed {
  id: string;
  from_date: string | null;
  to_date: string | null;
  /** Whether it goes on until the day on which the document was written. */
  ongoing: boolean;
  text: string;
}

/** The history of a project as its documents print it. */
export function milestoneTable(rows: readonly MilestoneRow[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: MilestoneRow) => printed([row.id]);
  const day = (iso: string | null): string => (iso === null ? "" : date(iso, locale));
  const when = ({ from_date, to_date, ongoing }: MilestoneRow): string =>
    [day(from_date), ongoing ? words.now : day(to_date)]
      .filter((part) => part !== "")
      .join(" – ") || "–";
  return dataTable(asPrinted(rows), {
    caption: words.caption,
    locale,
    columns: [
      { head: words.when, cell: when, on },
      { head: words.what, cell: (row) => row.text, isLong: true, on },
    ],
  });
}
