import type { Locale } from "../words/locale.js";
import { plain, sentence, type Sentence } from "../words/sentence.js";
import { wonExact } from "../words/won.js";
import type { Figure } from "./figure.js";
import {
  differenceTrace,
  OFFICIAL,
  officialTrace,
  printedTrace,
  type OfficialDatum,
} from "./data/official-execution.js";
import { INK } from "./drawing/ink.js";
import { drawRows, type Row } from "./drawing/rows.js";
import {
  differenceSaid,
  officialSaid,
  officialWords,
  printedSaid,
  whatOf,
} from "./words/official-execution.js";

const ID = "official-execution";

const NAMES = {
  ko: { printed: "사업설명서", official: "지방재정365" },
  en: { printed: "budget sheet", official: "official record" },
} as const;

interface Bar {
  datum: OfficialDatum;
  name: Sentence;
  note: Sentence;
  value: number;
  fill: string;
  on: ReturnType<typeof officialTrace>;
}

function bar({ datum, name, note, value, fill, on }: Bar, locale: Locale): Row {
  const text = plain(note);
  const tooltip = `${plain(name)} ${wonExact(value, locale)}`;
  const segment = { label: "", value: Math.max(value, 0), text, fill, stroke: INK.money, tooltip };
  return { label: name, note, segments: [{ ...segment, on: { ...datum, ...on } }], form: "bar" };
}

/** Two bars under each other: what the sheet prints, and what the books say. */
function rowsOf(datum: OfficialDatum, locale: Locale): Row[] {
  const what = whatOf(datum, locale);
  const named = (name: string): Sentence => sentence`${what} · ${name}`;
  const note = printedSaid(datum, locale);
  const first: Row =
    datum.printed === null
      ? { label: named(NAMES[locale].printed), note, segments: [], form: "gap" }
      : bar(
          {
            ...{ datum, name: named(NAMES[locale].printed), note, value: datum.printed },
            ...{ fill: INK.money, on: printedTrace(datum) },
          },
          locale,
        );
  const difference = differenceSaid(datum, locale);
  const tail: Sentence = difference.length === 0 ? [] : sentence` · ${difference}`;
  const second = bar(
    {
      ...{ datum, name: named(NAMES[locale].official), value: datum.value },
      note: sentence`${officialSaid(datum, locale)}${tail}`,
      ...{ fill: INK.moneyQuiet, on: officialTrace(datum) },
    },
    locale,
  );
  return [first, second];
}

/** What budget sheets print beside the state's open books; neither takes the other's place. */
export const officialExecution: Figure<OfficialDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "인쇄된 금액은 공식 기록과 같은가?",
    en: "Does the print agree with the official record?",
  },
  sql: OFFICIAL,
  words: officialWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    {
      ...{ key: "printed", words: { ko: "사업설명서", en: "Budget sheet" } },
      ...{ format: "won", on: printedTrace },
    },
    {
      ...{ key: "value", words: { ko: "공식 기록", en: "Official record" } },
      ...{ format: "won", on: officialTrace },
    },
    {
      ...{ key: "difference", words: { ko: "차이", en: "Difference" } },
      ...{ format: "won", on: differenceTrace },
    },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const rows = data.flatMap((datum) => rowsOf(datum, locale));
    const alt = officialWords[locale].alt(data);
    return drawRows([{ title: null, scale: "원", rows }], drawing, { id: ID, alt });
  },
};
