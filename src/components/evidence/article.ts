import { readingTerm } from "../../words/reading.js";
import { term } from "../../words/terms.js";
import { element, paragraph } from "../dom.js";
import { record } from "../record.js";
import { checkList } from "./checks.js";
import { copyButton } from "./copy.js";
import { correctionList } from "./correction.js";
import { elsewhereList, knownDay } from "./elsewhere.js";
import { citationText, documentLink } from "./links.js";
import { passage } from "./passage.js";
import type { Evidence } from "./shards.js";

type Field = readonly [string, string | Node];

function unit({ unit: printed, unitFrom, conversion }: Evidence): Field[] {
  const from = unitFrom === null ? "" : ` (${readingTerm("unitSource", unitFrom, "ko")}에서)`;
  return [
    ...(printed === null ? [] : [["단위", printed + from] as const]),
    ...(conversion === null ? [] : [["환산", conversion] as const]),
  ];
}

function meaning({ label, phase, year }: Evidence): Field[] {
  const said = phase === null ? null : term("phase", phase, "ko");
  return [
    ...(label === null ? [] : [["항목", label] as const]),
    ...(said === null || said === label ? [] : [["단계", said] as const]),
    ...(year === null ? [] : [["연도", `${String(year)}년`] as const]),
  ];
}

function origin({ source }: Evidence): Field[] {
  const title = element("a", { href: documentLink(source.id) }, [source.title]);
  return [
    ["문서", title],
    ...(source.publisher === null ? [] : [["발행", source.publisher] as const]),
    ...(source.documentNumber === null ? [] : [["문서번호", source.documentNumber] as const]),
    ["알게 된 날", knownDay(source.knownFrom, source.knownBy)],
    ["이용허락", source.licence ?? "문서에 적혀 있지 않음"],
  ];
}

function secondPrints({ also }: Evidence): Field[] {
  return also.map(({ asWritten, citation }) => ["다시 인쇄된 곳", `${asWritten} — ${citation}`]);
}

function actions(evidence: Evidence): HTMLElement {
  const place = documentLink(evidence.source.id, evidence.id);
  const address = (): string => new URL(place, document.baseURI).href;
  return element("p", { class: "evidence-actions" }, [
    element("a", { href: place, class: "primary" }, ["문서에서 보기"]),
    copyButton("주소 복사", address),
    copyButton("출처 복사", () => `${citationText(evidence)}. ${address()}`),
  ]);
}

/** One fact: as printed, its passage and place, its document, its unit, and what the checks say. */
export function evidenceArticle(evidence: Evidence): HTMLElement {
  const notice = evidence.source.isTranscription
    ? [paragraph("이 장부가 옮겨 적은 글에서 읽었습니다(원문 아님).", "aside")]
    : [];
  return element("article", { "data-evidence": evidence.id }, [
    element("p", { class: "as-written" }, [evidence.asWritten]),
    element("p", { class: "citation" }, [evidence.citation]),
    passage(evidence),
    actions(evidence),
    record([...meaning(evidence), ...unit(evidence), ...secondPrints(evidence)]),
    ...correctionList(evidence.corrections),
    ...elsewhereList(evidence.elsewhere),
    element("h3", {}, ["점검"]),
    checkList(evidence.checks),
    element("h3", {}, ["문서"]),
    record(origin(evidence)),
    ...notice,
  ]);
}
