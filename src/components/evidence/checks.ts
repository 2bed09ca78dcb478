import { readingTerm } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { findingLink } from "../../lists/drawing/links.js";
import type { Evidence } from "./shards.js";

type Check = Evidence["checks"][number];

const WORDS = {
  ko: {
    computed: "셈",
    printed: "인쇄",
    finding: "찾은 것 보기",
    none: "이 값과 맞춰 볼 곳이 문서에 없습니다.",
  },
  en: {
    computed: "computed",
    printed: "printed",
    finding: "See the finding",
    none: "Nothing else in the document can confirm or contradict this value.",
  },
} as const;

/** A rule's outcome as a word in its colour. */
export function outcomeTag(outcome: Check["outcome"]): HTMLElement {
  return element("span", { class: `outcome ${outcome}` }, [
    readingTerm("outcome", outcome, pageLocale()),
  ]);
}

/** What was computed and what is printed. */
function comparison({ formula, expected, actual }: Check): string {
  const words = WORDS[pageLocale()];
  const computed = expected ?? formula;
  const parts = [
    ...(computed === null ? [] : [`${words.computed} ${computed}`]),
    ...(actual === null ? [] : [`${words.printed} ${actual}`]),
  ];
  return parts.join(" · ");
}

function item(check: Check): HTMLElement {
  const locale = pageLocale();
  const link =
    check.findingId === null
      ? []
      : [element("a", { href: findingLink(check.findingId) }, [WORDS[locale].finding])];
  return element("li", {}, [
    outcomeTag(check.outcome),
    element("span", {}, [locale === "ko" ? check.titleKo : check.titleEn]),
    element("span", { class: "detail" }, [comparison(check)]),
    ...link,
  ]);
}

/** The rules that cover a fact, and what each came to. */
export function checkList(checks: readonly Check[]): HTMLElement {
  return checks.length === 0
    ? paragraph(WORDS[pageLocale()].none, "aside")
    : element("ul", { class: "evidence-checks" }, checks.map(item));
}
