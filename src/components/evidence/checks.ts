import { readingTerm } from "../../words/reading.js";
import { element, paragraph } from "../dom.js";
import { findingLink } from "./links.js";
import type { Evidence } from "./shards.js";

type Check = Evidence["checks"][number];

/** A rule's outcome as a word in its colour. */
export function outcomeTag(outcome: Check["outcome"]): HTMLElement {
  return element("span", { class: `outcome ${outcome}` }, [readingTerm("outcome", outcome, "ko")]);
}

/** What was computed and what is printed. */
function comparison({ formula, expected, actual }: Check): string {
  const computed = expected ?? formula;
  const parts = [
    ...(computed === null ? [] : [`셈 ${computed}`]),
    ...(actual === null ? [] : [`인쇄 ${actual}`]),
  ];
  return parts.join(" · ");
}

function item(check: Check): HTMLElement {
  const link =
    check.findingId === null
      ? []
      : [element("a", { href: findingLink(check.findingId) }, ["찾은 것 보기"])];
  return element("li", {}, [
    outcomeTag(check.outcome),
    element("span", {}, [check.titleKo]),
    element("span", { class: "detail" }, [comparison(check)]),
    ...link,
  ]);
}

/** The rules that cover a fact, and what each came to. */
export function checkList(checks: readonly Check[]): HTMLElement {
  return checks.length === 0
    ? paragraph("이 값과 맞춰 볼 곳이 문서에 없습니다.", "aside")
    : element("ul", { class: "evidence-checks" }, checks.map(item));
}
