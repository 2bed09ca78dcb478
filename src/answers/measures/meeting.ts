import { districts as districtFigure } from "../../figures/districts.js";
import type { Datum } from "../../figures/figure.js";
import type { DistrictDatum } from "../../figures/words/districts.js";
import { date } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { countOf, printed, sumOf } from "../../words/trace.js";
import { codeOf } from "../concept.js";
import { foundIn, measure, type Asked, type Found, type Measure } from "../measure.js";
import { attendance as attendanceRows, type AttendanceDatum } from "../rows/attendance.js";
import { meetings, type MeetingDatum } from "../rows/meetings.js";

const yearIn = (words: string | null): number | null => {
  const year = /\d{4}/u.exec(words ?? "")?.[0];
  return year === undefined ? null : Number(year);
};

const TOTAL = { ko: "참석 인원", en: "people present" } as const;
const GROUP = { ko: "참석 인원", en: "people present" } as const;

/** How many came to a meeting: all, and each group as printed. */
export const attendance: Measure = measure<AttendanceDatum>({
  id: "attendance",
  rows: attendanceRows,
  figure: "agenda",
  asks: [["ask:present"]],
  takes: ["ask:people", "ask:meeting-record", "kind:meeting", "ask:how-many"],
  name: TOTAL,
  find: (rows, { locale }) =>
    rows
      .filter(({ level, value }) => level !== "part" && value !== null)
      .map((datum) => {
        const name = datum.name === null ? TOTAL[locale] : `${datum.name} ${GROUP[locale]}`;
        return foundIn({ ...datum, year: yearIn(datum.date) }, name);
      }),
});

function districtName({ district, districtEn }: DistrictDatum, locale: Locale): string {
  return locale === "ko" ? district : districtEn;
}

const STANDING = {
  ko: { present: "참석 자치구(도출)", absent: "불참 자치구", came: "참석(도출)", missed: "불참" },
  en: {
    present: "districts present (derived)",
    absent: "districts absent",
    came: "present (derived)",
    missed: "absent",
  },
} as const;

/** Whether one district came. */
function standing(datum: DistrictDatum & { present: boolean }, locale: Locale): Found {
  const words = STANDING[locale];
  const { subject, facts, findings } = datum;
  const text = datum.present ? words.came : words.missed;
  const name = districtName(datum, locale);
  const on = datum.present ? datum : printed(facts, findings);
  return { year: yearIn(subject), name, value: null, unit: null, text, on, rows: [datum] };
}

function districtsFound(
  rows: readonly DistrictDatum[],
  { concepts, locale }: Asked,
  isPresent: boolean,
): Found[] {
  const asked = [...concepts].filter((concept) => concept.startsWith("district:")).map(codeOf);
  if (asked.length > 0)
    return rows
      .filter(({ district }) => asked.includes(district))
      .map((datum) => standing(datum, locale));
  const counted = rows.filter(({ present }) => present === isPresent);
  const [first] = counted;
  if (first === undefined) return [];
  const words = STANDING[locale];
  const names = list(
    counted.map((datum) => districtName(datum, locale)),
    locale,
  );
  const many = String(counted.length);
  const text = locale === "ko" ? `${many}곳(${names})` : `${many} (${names})`;
  const on = isPresent ? sumOf([countOf(counted)]) : countOf(counted);
  const what = { value: counted.length, unit: "자치구", text, on, rows: counted };
  return [{ year: yearIn(first.subject), name: isPresent ? words.present : words.absent, ...what }];
}

const MEETING = [
  "ask:districts",
  "ask:meeting-record",
  "kind:meeting",
  "district:*",
  "ask:how-many",
] as const;

/** Which districts did not come to a meeting, or whether one did. */
export const absent: Measure = measure<DistrictDatum>({
  id: "districts-absent",
  rows: districtFigure,
  figure: districtFigure.id,
  asks: [["ask:absent"]],
  takes: [...MEETING, "ask:present"],
  name: { ko: "불참 자치구", en: "districts absent" },
  find: (rows, asked) => districtsFound(rows, asked, false),
});

/** Which districts came to a meeting, or whether one did. */
export const present: Measure = measure<DistrictDatum>({
  id: "districts-present",
  rows: districtFigure,
  figure: districtFigure.id,
  asks: [["ask:present"], ["ask:districts", "district:*"]],
  takes: MEETING,
  name: { ko: "참석 자치구", en: "districts present" },
  formula: { ko: "전체 자치구 − 불참 자치구", en: "all districts − those printed as absent" },
  find: (rows, asked) => districtsFound(rows, asked, true),
});

/** When and where a meeting was held. */
export const meetingTime: Measure = measure<MeetingDatum>({
  id: "meeting-time",
  rows: meetings,
  figure: "agenda",
  asks: [
    ["ask:meeting-record", "kind:meeting"],
    ["ask:when", "ask:where"],
  ],
  takes: ["ask:districts"],
  name: { ko: "회의 일시와 장소", en: "day and place of the meeting" },
  find: (rows, { locale }) =>
    rows.flatMap((datum) => {
      const when = datum.date === null ? [] : [date(datum.date, locale), times(datum)];
      const text = [...when, datum.place].filter(isSaid).join(", ");
      const name = locale === "ko" ? "회의 일시와 장소" : "day and place of the meeting";
      const what = { value: null, unit: null, text, on: datum, rows: [datum] };
      return text === "" ? [] : [{ year: yearIn(datum.date), name, ...what }];
    }),
});

const isSaid = (words: string | null): words is string => words !== null && words !== "";

function times({ start, end }: MeetingDatum): string {
  return [start, end].filter(isSaid).join("–");
}

/** A row without a year of its own is of its meeting's. */
export function yearOf({ subject }: Datum): number | null {
  return yearIn(/\((\d{4}[-\d]*)\)$/u.exec(subject)?.[1] ?? null);
}
