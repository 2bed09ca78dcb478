import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonExact, wonShort } from "../../words/won.js";
import type { Words } from "../figure.js";
import {
  differenceTrace,
  officialTrace,
  printedTrace,
  type OfficialDatum,
} from "../data/official-execution.js";
import { sourceLine } from "./sources.js";

type Compared = OfficialDatum & { printed: number; difference: number };

function comparedOnly(data: readonly OfficialDatum[]): Compared[] {
  return data.flatMap((datum) =>
    datum.printed === null || datum.difference === null
      ? []
      : [{ ...datum, printed: datum.printed, difference: datum.difference }],
  );
}

/** Year and phase of a row: `2019년 집행액`, `2019 executed`. */
export function whatOf({ year, phase }: OfficialDatum, locale: Locale): Sentence {
  const named = term("phase", phase, locale);
  return [said(locale === "ko" ? `${String(year)}년` : String(year), "year"), ` ${named}`];
}

/** The sum in the books. */
export const officialSaid = (datum: OfficialDatum, locale: Locale): Sentence => [
  said(wonShort(datum.value, locale), officialTrace(datum)),
];

/** The sum in the sheet; words for the gap where none prints it. */
export function printedSaid(datum: OfficialDatum, locale: Locale): Sentence {
  if (datum.printed === null)
    return [locale === "ko" ? "인쇄된 금액이 자료에 없음" : "not printed in the sources"];
  return [said(wonShort(datum.printed, locale), printedTrace(datum))];
}

/** By how much print and books differ, exactly. */
export function differenceSaid(datum: OfficialDatum, locale: Locale): Sentence {
  if (datum.difference === null) return [];
  if (datum.difference === 0) return [locale === "ko" ? "차이 없음" : "no difference"];
  const exact = said(wonExact(datum.difference, locale), differenceTrace(datum));
  return locale === "ko" ? sentence`차이 ${exact}` : sentence`difference ${exact}`;
}

function titleKo(data: readonly OfficialDatum[]): Sentence {
  if (data.length === 0) return [said("지방재정365", "name"), " 기록이 자료에 없다"];
  const compared = comparedOnly(data);
  if (compared.length === 0) return ["공식 기록과 견줄 인쇄된 금액이 자료에 없다"];
  const other = compared.filter(({ difference }) => difference !== 0);
  const all = said(`${String(compared.length)}곳`, "count");
  if (other.length === 0) return sentence`인쇄된 금액이 공식 기록과 ${all}에서 모두 같다`;
  return sentence`인쇄된 금액이 공식 기록과 견준 ${all} 가운데 ${said(`${String(other.length)}곳`, "count")}에서 다르다`;
}

function titleEn(data: readonly OfficialDatum[]): Sentence {
  if (data.length === 0) return ["No official records in the sources"];
  const compared = comparedOnly(data);
  if (compared.length === 0) return ["No printed sum to hold against the official records"];
  const other = compared.filter(({ difference }) => difference !== 0);
  const all = said(String(compared.length), "count");
  if (other.length === 0) return sentence`Print and official records agree in all ${all} places`;
  return sentence`Print and official records differ in ${said(String(other.length), "count")} of ${all} places`;
}

function line(datum: OfficialDatum, locale: Locale): Sentence {
  const [what, official] = [whatOf(datum, locale), officialSaid(datum, locale)];
  const print = printedSaid(datum, locale);
  const difference = differenceSaid(datum, locale);
  const tail = difference.length === 0 ? [] : sentence`, ${difference}`;
  return locale === "ko"
    ? sentence`${what}: 사업설명서 ${print}, 공식 기록 ${official}${tail}.`
    : sentence`${what}: budget sheet ${print}, official record ${official}${tail}.`;
}

const period = (data: readonly OfficialDatum[], locale: Locale): string =>
  years(
    data.map(({ year }) => year),
    locale,
  );

const alt = (data: readonly OfficialDatum[], locale: Locale): string =>
  [
    `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}.`,
    ...data.map((datum) => plain(line(datum, locale))),
  ].join(" ");

/** The words of the figure that sets official records beside what is printed. */
export const officialWords: Readonly<Record<Locale, Words<OfficialDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      data.length === 0
        ? "인쇄된 예산현액과 집행액 옆에 세울 공식 기록(원)"
        : `인쇄된 예산현액과 집행액, 그리고 지방재정365의 기록(원) · ${period(data, "ko")}`,
    caveats: (data) =>
      data.length === 0
        ? []
        : [
            "회계가 여럿이면 기록을 더했다. 기록의 기준일은 문서의 날짜와 다를 수 있다. 어느 쪽이 옳은지는 말하지 않는다.",
          ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => data.slice(-4).map((datum) => line(datum, "ko")),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      data.length === 0
        ? "Official records (₩) to stand beside the printed appropriation and execution"
        : `Printed appropriation and execution, and the records of the state’s open books (₩), ${period(data, "en")}`,
    caveats: (data) =>
      data.length === 0
        ? []
        : [
            "Records of several accounts are added up. Their day may differ from the document’s. Neither is said to be the right one.",
          ],
    alt: (data) => alt(data, "en"),
    summary: (data) => data.slice(-4).map((datum) => line(datum, "en")),
    source: (data) => sourceLine(data, "en"),
  },
};
