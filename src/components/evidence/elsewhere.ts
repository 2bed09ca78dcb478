import { date } from "../../words/date.js";
import { readingTerm } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import type { Evidence } from "./shards.js";

type Print = Evidence["elsewhere"][number];

const WORDS = {
  ko: {
    title: "다른 문서나 다른 판에 인쇄된 것",
    same: "같은 값",
    other: "다른 값",
    edition: "이 문서의 다른 판",
  },
  en: {
    title: "Printed in other documents or editions",
    same: "the same value",
    other: "another value",
    edition: "another edition of this document",
  },
} as const;

/** The day from which something was known, with what dates it: `2021년 3월 2일(화) (결재일)`. */
export function knownDay(day: string, by: string): string {
  const locale = pageLocale();
  return `${date(day, locale)} (${readingTerm("knownBy", by, locale)})`;
}

function entry({ fact, asWritten, isSame, knownFrom, knownBy, ...other }: Print): Node {
  const words = WORDS[pageLocale()];
  const title = other.isEdition ? words.edition : other.document;
  const attributes = { type: "button", class: "entry", "data-facts": fact };
  return element("li", {}, [
    element("button", attributes, [
      element("span", { class: "as-written" }, [asWritten]),
      element("span", {}, [isSame ? words.same : words.other]),
      element("span", { class: "citation" }, [`${title} · ${knownDay(knownFrom, knownBy)}`]),
    ]),
  ]);
}

/** The same total in other documents, each with its own day; never averaged. */
export function elsewhereList(prints: readonly Print[]): HTMLElement[] {
  if (prints.length === 0) return [];
  return [
    element("h3", {}, [WORDS[pageLocale()].title]),
    element("ul", { class: "evidence-entries" }, prints.map(entry)),
  ];
}
