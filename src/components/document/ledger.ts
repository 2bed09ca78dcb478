import { capitalised } from "../../words/capital.js";
import { met, reckoned } from "../../words/reckoned.js";
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

/** Whether two lines say the same of different words: nothing was reckoned, and both hold. */
function isAlike(one: Line, other: Line): boolean {
  return [one, other].every(
    ({ rule, outcome, formula, expected, findingId }) =>
      rule === one.rule &&
      outcome === one.outcome &&
      findingId === null &&
      formula === null &&
      expected === null,
  );
}

/** The lines, those that are alike as one that names all they met. */
function folded(ledger: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of ledger) {
    const index = lines.findIndex((before) => isAlike(before, line));
    const before = lines[index];
    if (before === undefined || line.actual === null) lines.push(line);
    else
      lines[index] = {
        ...before,
        actual: [before.actual, line.actual].filter((met) => met !== null).join(", "),
        facts: [...new Set([...before.facts, ...line.facts])],
      };
  }
  return lines;
}

/** Every identity of a document that was checked, with what it came to: those that hold too. */
export function ledgerTable({ ledger }: DocumentView): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const title = (line: Line): string =>
    locale === "ko" ? line.titleKo : capitalised(line.titleEn);
  const on = ({ facts }: Line) => (facts.length === 0 ? ("print" as const) : printed(facts));
  return dataTable(folded(ledger), {
    caption: words.caption,
    locale,
    columns: [
      { head: words.rule, cell: title, on: () => "rule" },
      { head: words.outcome, cell: verdict },
      {
        head: words.computed,
        cell: (line) =>
          line.formula ?? (line.expected === null ? "–" : reckoned(line.expected, locale)),
        isLong: true,
        on,
      },
      {
        head: words.printed,
        cell: ({ actual }) => (actual === null ? "–" : met(actual, locale)),
        isLong: true,
        on,
      },
    ],
  });
}
