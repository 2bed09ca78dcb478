import { capitalised } from "../../words/capital.js";
import { withDates } from "../../words/date.js";
import { printed } from "../../words/trace.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { outcomeTag } from "../evidence/checks.js";
import { findingLink } from "../../lists/drawing/links.js";
import { dataTable } from "../table/plain.js";
import type { DocumentView } from "./load.js";

const WORDS = {
  ko: {
    caption: "점검",
    rule: "규칙",
    outcome: "결과",
    computed: "셈",
    printed: "인쇄된 값",
  },
  en: {
    caption: "Checks",
    rule: "Rule",
    outcome: "Outcome",
    computed: "Computed",
    printed: "Printed",
  },
} as const;

type Line = DocumentView["ledger"][number];

function verdict({ outcome, findingId }: Line): HTMLElement {
  const tag = outcomeTag(outcome);
  return findingId === null ? tag : element("a", { href: findingLink(findingId) }, [tag]);
}

/** Every identity of a document that was checked, with what it came to: those that hold too. */
export function ledgerTable({ ledger }: DocumentView): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const title = (line: Line): string =>
    locale === "ko" ? line.titleKo : capitalised(line.titleEn);
  const on = ({ facts }: Line) => (facts.length === 0 ? ("print" as const) : printed(facts));
  return dataTable(ledger, {
    caption: words.caption,
    locale,
    columns: [
      { head: words.rule, cell: title, on: () => "rule" },
      { head: words.outcome, cell: verdict },
      {
        head: words.computed,
        cell: (line) =>
          line.formula ?? (line.expected === null ? "–" : withDates(line.expected, locale)),
        isLong: true,
        on,
      },
      { head: words.printed, cell: (line) => line.actual ?? "–", isLong: true, on },
    ],
  });
}
