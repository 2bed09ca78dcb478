import type { Holdings } from "../../../loaders/publish/imprint.js";
import type { Locale } from "../../words/locale.js";
import { joined, said, sentence, type Sentence } from "../../words/sentence.js";
import type { Statement } from "../statement.js";
import { particle } from "../../words/particle.js";

function koreanScope({ sheets, records, programmes, named: names }: Holdings): Sentence {
  const files = (count: number) => said(`${String(count)}건`, "count");
  const named =
    names.length === 0
      ? [said(`세부사업 ${String(programmes)}개`, "count"), "의"]
      : [said(names.map((name) => `「${name}」`).join(", "), "name")];
  const parts = [
    ...(sheets > 0 ? [sentence`${named} 예산 사업설명서 ${files(sheets)}`] : []),
    ...(records > 0 ? [sentence`결재문서 ${files(records)}`] : []),
  ];
  return parts.length === 0
    ? ["이 장부에는 아직 문서가 없다."]
    : sentence`이 장부에는 ${joined(parts, `${particle("건", "과")} `)}에 적힌 것만 있다.`;
}

function englishScope({ sheets, records, programmes, named: names }: Holdings): Sentence {
  const files = (count: number, one: string) =>
    said(`${String(count)} ${one}${count === 1 ? "" : "s"}`, "count");
  const named =
    names.length === 0
      ? [said(`${String(programmes)} projects`, "count")]
      : [said(names.map((name) => `“${name}”`).join(", "), "name")];
  const parts = [
    ...(sheets > 0 ? [sentence`${files(sheets, "budget sheet")} of ${named}`] : []),
    ...(records > 0 ? [files(records, "approved document")].map((value) => [value]) : []),
  ];
  return parts.length === 0
    ? ["The ledger holds no documents yet."]
    : sentence`This ledger holds what is printed in ${joined(parts, " and ")}, and nothing else.`;
}

/** What the ledger is about, from the documents it holds. */
export function scopeSentence(held: Holdings, locale: Locale): Sentence {
  return locale === "ko" ? koreanScope(held) : englishScope(held);
}

/** Which documents the ledger holds, whatever programme is asked for. */
export const scope: Statement = {
  id: "scope",
  figures: [],
  say: ({ imprint, locale }) => [scopeSentence(imprint.holdings, locale)],
};
