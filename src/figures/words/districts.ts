import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import { joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { COUNTED, together, type Trace } from "../../words/trace.js";
import type { Datum, Words } from "../figure.js";
import { sourceLine } from "./sources.js";

/** Whether a district sent people to a meeting, and where its tile lies. */
export interface DistrictDatum extends Datum {
  district: string;
  districtEn: string;
  column: number;
  row: number;
  present: boolean;
}

function counts(data: readonly DistrictDatum[]): {
  all: string;
  present: { text: string; on: Trace };
  absent: { text: string; on: Trace };
} {
  const present = data.filter((datum) => datum.present);
  const absent = data.filter((datum) => !datum.present);
  const rule = present[0]?.formula ?? COUNTED;
  return {
    all: String(data.length),
    present: { text: String(present.length), on: together(present, rule) },
    absent: { text: String(absent.length), on: together(absent, COUNTED) },
  };
}

function titleKo(data: readonly DistrictDatum[]): Sentence {
  const { all, present, absent } = counts(data);
  if (data.length === 0) return ["자치구 참석이 자료에 없다"];
  const came = said(`${present.text}곳`, present.on);
  const stayed = said(`${absent.text}곳`, absent.on);
  return sentence`${said(`${all}개`, "count")} 자치구 가운데 ${came} 참석, ${stayed} 불참`;
}

function titleEn(data: readonly DistrictDatum[]): Sentence {
  const { all, present, absent } = counts(data);
  if (data.length === 0) return ["No attendance by district in the sources"];
  const [came, stayed] = [said(present.text, present.on), said(absent.text, absent.on)];
  return sentence`${came} of ${said(all, "count")} districts were present, ${stayed} absent`;
}

function summary(data: readonly DistrictDatum[], locale: Locale): Sentence[] {
  const { all, present, absent } = counts(data);
  if (data.length === 0) return [];
  const away = data.filter((datum) => !datum.present);
  const names = away.map((datum): Sentence => [
    said(locale === "ko" ? datum.district : datum.districtEn, datum),
  ]);
  const [came, stayed] = [said(present.text, present.on), said(absent.text, absent.on)];
  if (locale === "en")
    return [
      ...(away.length === 0 ? [] : [sentence`Absent: ${joined(names, ", ")}.`]),
      sentence`The ${came} present are derived: ${said(all, "count")} districts less the ${stayed} that the record names as absent.`,
    ];
  return [
    ...(away.length === 0 ? [] : [sentence`오지 않은 곳은 ${joined(names, ", ")}이다.`]),
    sentence`참석 ${came}곳은 전체 ${said(all, "count")}곳에서 문서가 적은 불참 ${stayed}곳을 뺀 것이다.`,
  ];
}

function alt(data: readonly DistrictDatum[], locale: Locale): string {
  const absent = data
    .filter((datum) => !datum.present)
    .map((datum) => (locale === "ko" ? datum.district : datum.districtEn));
  return locale === "ko"
    ? `${plain(titleKo(data))}. 불참: ${absent.join(", ")}`
    : `${plain(titleEn(data))}. Absent: ${absent.join(", ")}`;
}

/** The words of the figure of districts. */
export const districtsWords: Readonly<Record<Locale, Words<DistrictDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) => `자치구별 참석 여부 · ${subjectName(data[0]?.subject ?? "", "ko")}`,
    caveats: () => [
      "문서는 불참한 자치구만 적었다. 참석은 전체에서 불참을 뺀 것이다.",
      "타일은 자치구의 대략 위치일 뿐 크기와 경계는 아니다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) => `Presence by district, ${subjectName(data[0]?.subject ?? "", "en")}`,
    caveats: () => [
      "The record names absent districts only; the present ones are all others.",
      "Tiles show roughly where districts lie, not their size or borders.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
