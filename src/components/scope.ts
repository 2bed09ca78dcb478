import type { Locale } from "../words/locale.js";
import { joined, said, sentence, type Sentence } from "../words/sentence.js";
import { particle } from "../words/particle.js";

/** A document, as the view `documents` has it. */
export interface DocumentRow {
  title: string;
  family: string;
  programme: string | null;
}

/** Programmes beyond this are counted, not named: a sentence is no list. */
const NAMED = 3;

interface Holdings {
  sheets: number;
  records: number;
  programmes: readonly string[];
}

function holdings(documents: readonly DocumentRow[]): Holdings {
  const sheets = documents.filter(({ family }) => family === "budget-sheet");
  const programmes = [...new Set(sheets.map(({ programme, title }) => programme ?? title))];
  return { sheets: sheets.length, records: documents.length - sheets.length, programmes };
}

function koreanScope({ sheets, records, programmes }: Holdings): Sentence {
  const files = (count: number) => said(`${String(count)}건`, "count");
  const named =
    programmes.length > NAMED
      ? [said(`세부사업 ${String(programmes.length)}개`, "count"), "의"]
      : [said(programmes.map((name) => `「${name}」`).join(", "), "name")];
  const parts = [
    ...(sheets > 0 ? [sentence`${named} 예산 사업설명서 ${files(sheets)}`] : []),
    ...(records > 0 ? [sentence`결재문서 ${files(records)}`] : []),
  ];
  return parts.length === 0
    ? ["이 장부에는 아직 문서가 없다."]
    : sentence`이 장부에는 ${joined(parts, `${particle("건", "과")} `)}에 적힌 것만 있다.`;
}

function englishScope({ sheets, records, programmes }: Holdings): Sentence {
  const files = (count: number, one: string) =>
    said(`${String(count)} ${one}${count === 1 ? "" : "s"}`, "count");
  const named =
    programmes.length > NAMED
      ? [said(`${String(programmes.length)} projects`, "count")]
      : [said(programmes.map((name) => `“${name}”`).join(", "), "name")];
  const parts = [
    ...(sheets > 0 ? [sentence`${files(sheets, "budget sheet")} of ${named}`] : []),
    ...(records > 0 ? [files(records, "approved document")].map((value) => [value]) : []),
  ];
  return parts.length === 0
    ? ["The ledger holds no documents yet."]
    : sentence`This ledger holds what is printed in ${joined(parts, " and ")}, and nothing else.`;
}

/** What the ledger is about, from the documents it holds. */
export function scopeSentence(documents: readonly DocumentRow[], locale: Locale): Sentence {
  const held = holdings(documents);
  return locale === "ko" ? koreanScope(held) : englishScope(held);
}
