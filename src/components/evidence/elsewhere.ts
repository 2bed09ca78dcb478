import { date } from "../../words/date.js";
import { readingTerm } from "../../words/reading.js";
import { element } from "../dom.js";
import type { Evidence } from "./shards.js";

type Print = Evidence["elsewhere"][number];

/** The day from which something was known, with what dates it: `2021. 3. 2. (결재일)`. */
export function knownDay(day: string, by: string): string {
  return `${date(day, "ko")} (${readingTerm("knownBy", by, "ko")})`;
}

function entry({ fact, document: title, asWritten, isSame, knownFrom, knownBy }: Print): Node {
  const attributes = { type: "button", class: "entry", "data-facts": fact };
  return element("li", {}, [
    element("button", attributes, [
      element("span", { class: "as-written" }, [asWritten]),
      element("span", {}, [isSame ? "같은 값" : "다른 값"]),
      element("span", { class: "citation" }, [`${title} · ${knownDay(knownFrom, knownBy)}`]),
    ]),
  ]);
}

/** The same total in other documents, each with its own day; never averaged. */
export function elsewhereList(prints: readonly Print[]): HTMLElement[] {
  if (prints.length === 0) return [];
  return [
    element("h3", {}, ["다른 문서에 인쇄된 것"]),
    element("ul", { class: "evidence-entries" }, prints.map(entry)),
  ];
}
