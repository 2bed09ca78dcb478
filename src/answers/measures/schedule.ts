import type { Datum } from "../../figures/figure.js";
import { schedule as figure } from "../../figures/schedule.js";
import { date } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { measure, type Asked, type Found, type Measure } from "../measure.js";
import { labelled } from "./items.js";

/** A row of the schedule. */
interface ScheduledDatum extends Datum {
  label: string;
  fiscalYear: number | null;
  from: string | null;
  to: string | null;
}

function period({ from, to }: ScheduledDatum, locale: Locale): string {
  return [from, to]
    .filter((month) => month !== null)
    .map((month) => date(month, locale))
    .join(" – ");
}

function found(datum: ScheduledDatum, locale: Locale): Found {
  const { label, fiscalYear: year, value, unit } = datum;
  const when = period(datum, locale);
  const words = locale === "ko" ? "추진일정" : "in the schedule";
  const name = `${label} (${[words, when].filter((part) => part !== "").join(", ")})`;
  return { year, name, value, unit, on: datum, rows: [datum] };
}

/** Whether a row begins in one of the months that are asked for, if any are. */
function startsIn({ from }: ScheduledDatum, { concepts }: Asked): boolean {
  const months = [...concepts].filter((concept) => concept.startsWith("month:"));
  return months.length === 0 || months.includes(`month:${Number(from?.slice(5, 7))}`);
}

/** What is planned for a row of the schedule, and for when. */
export const schedule: Measure = measure<ScheduledDatum>({
  id: "schedule",
  rows: figure,
  figure: figure.id,
  asks: [["ask:schedule", "phase:planned", "month:*"]],
  takes: [
    "ask:budget",
    "ask:amount",
    "ask:when",
    "ask:end",
    "part:*",
    "label:*",
    "kind:*",
    "item:*",
    "phase:executed",
  ],
  name: { ko: "추진일정", en: "schedule" },
  caveats: {
    ko: ["추진일정의 금액은 쓰려고 한 돈이다. 실제로 쓴 때와 금액이 아니다."],
    en: ["Sums of the schedule are what was planned, not what was spent or when."],
  },
  find: (rows, asked: Asked) =>
    (asked.words.length === 0 ? rows : labelled(rows, asked))
      .filter(({ value }) => value !== null)
      .filter((datum) => startsIn(datum, asked))
      .map((datum) => found(datum, asked.locale)),
});
