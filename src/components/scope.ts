import { yearsOf, type CountDatum } from "../figures/counts-data.js";
import type { Datum } from "../figures/figure.js";
import { years } from "../words/date.js";
import { list } from "../words/list.js";
import { joined, said, sentence, type Sentence, type Value } from "../words/sentence.js";
import { particle } from "../words/particle.js";

/** A document, as the view `documents` has it. */
export interface DocumentRow {
  title: string;
  family: string;
  programme: string | null;
}

function files(count: number): Value {
  return said(`${String(count)}건`, "count");
}

/** What the ledger is about, from the documents it holds. */
export function scopeSentence(documents: readonly DocumentRow[]): Sentence {
  const sheets = documents.filter(({ family }) => family === "budget-sheet");
  const records = documents.length - sheets.length;
  const programmes = [
    ...new Set(sheets.map(({ programme, title }) => `「${programme ?? title}」`)),
  ].join(", ");
  const parts = [
    ...(sheets.length > 0
      ? [sentence`${said(programmes, "name")} 예산 사업설명서 ${files(sheets.length)}`]
      : []),
    ...(records > 0 ? [sentence`결재문서 ${files(records)}`] : []),
  ];
  return parts.length === 0
    ? ["이 장부에는 아직 문서가 없다."]
    : sentence`이 장부에는 ${joined(parts, `${particle("건", "과")} `)}에 적힌 것만 있다.`;
}

/** What no document of these families says. */
const NEVER_SAID = [
  "수탁기관이 받은 돈을 실제로 어디에 썼는지. 집행액은 시가 내보낸 돈이다.",
  "인쇄된 예산액이 본예산인지 추경 뒤의 예산인지.",
  "참여한 사람이 모두 몇 명인지. 행사마다 적힌 인원은 겹칠 수 있어 더하지 않는다.",
];

/** What the documents do not say: the gaps of the rows, and what is never printed. */
export function unknowns(
  rates: readonly (Datum & { year: number })[],
  counts: readonly CountDatum[],
): string[] {
  const unsettled = rates.filter((datum) => datum.value === null);
  const unreported = yearsOf(counts.filter((datum) => !datum.reported)).map((year) => `${year}년`);
  return [
    ...(unsettled.length === 0
      ? []
      : [`${years(yearsOf(unsettled), "ko")} 결산. 얼마를 집행했는지 적은 문서가 아직 없다.`]),
    ...(unreported.length === 0
      ? []
      : [`${list(unreported, "ko")}의 활동. 실적을 적은 문서가 없어 비워 두었다.`]),
    ...NEVER_SAID,
  ];
}
