import { printed } from "../../words/trace.js";
import { element } from "../dom.js";
import { outcomeTag } from "../evidence/checks.js";
import { findingLink } from "../evidence/links.js";
import { dataTable } from "../table.js";
import type { DocumentView } from "./load.js";

type Line = DocumentView["ledger"][number];

function verdict({ outcome, findingId }: Line): HTMLElement {
  const tag = outcomeTag(outcome);
  return findingId === null ? tag : element("a", { href: findingLink(findingId) }, [tag]);
}

/** Every identity of a document that was checked, with what it came to: those that hold too. */
export function ledgerTable({ ledger }: DocumentView): HTMLElement {
  const on = ({ facts }: Line) => (facts.length === 0 ? ("print" as const) : printed(facts));
  return dataTable(ledger, {
    caption: "산술 장부",
    columns: [
      { head: "규칙", cell: (line) => line.titleKo, on: () => "rule" },
      { head: "결과", cell: verdict },
      { head: "셈", cell: (line) => line.formula ?? line.expected ?? "–", isLong: true, on },
      { head: "인쇄된 값", cell: (line) => line.actual ?? "–", isLong: true, on },
    ],
  });
}
