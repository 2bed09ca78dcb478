import { readingTerm } from "../../words/reading.js";
import { element } from "../dom.js";
import { record } from "../record.js";
import type { Evidence } from "./shards.js";

type Correction = Evidence["corrections"][number];

function one({ printed, meant, reasonKo, evidence, status }: Correction): HTMLElement {
  return record([
    ["인쇄된 것", printed],
    ["뜻하는 것", meant],
    ["까닭", reasonKo],
    ["문서 안의 근거", evidence],
    ["처리", readingTerm("correction", status, "ko")],
  ]);
}

/** Known errors of a print: what it says, what is meant and why; nothing where there is none. */
export function correctionList(corrections: Evidence["corrections"]): HTMLElement[] {
  if (corrections.length === 0) return [];
  return [element("h3", {}, ["‡ 바로잡음"]), ...corrections.map(one)];
}
