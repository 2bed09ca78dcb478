import { capitalised } from "../../../src/words/capital.js";
import { citationIn, labelIn } from "../../../src/words/header-fields.js";
import type { Locale } from "../../../src/words/locale.js";
import { readingTerm } from "../../../src/words/reading.js";
import { element, type Content } from "./html";
import type { DocumentView } from "./view";
import { TWIN_WORDS } from "./words";

function grid(caption: string, head: readonly string[], rows: readonly Content[][]): Content {
  const cells = (name: string, contents: readonly Content[]): Content =>
    element("tr", {}, ...contents.map((content) => element(name, {}, content)));
  const table = element(
    "table",
    { class: "list" },
    element("caption", {}, caption),
    element("thead", {}, cells("th", head)),
    element("tbody", {}, ...rows.map((row) => cells("td", row))),
  );
  return element(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    table,
  );
}

/** Every fact of a document, each leading to its place in the text. */
export function factList({ facts }: DocumentView, locale: Locale): Content {
  const words = TWIN_WORDS[locale];
  const rows = facts.map((fact) => [
    readingTerm("factKind", fact.kind, locale),
    labelIn(fact, locale),
    element("a", { href: `#fact-${fact.id}` }, fact.asWritten),
    citationIn(fact, locale),
  ]);
  return grid(words.facts, words.factHeads, rows);
}

/** Every rule that was put to a document, with what it came to. */
export function checkList({ ledger }: DocumentView, locale: Locale): Content {
  const words = TWIN_WORDS[locale];
  const rows = ledger.map((line) => {
    const outcome = readingTerm("outcome", line.outcome, locale);
    return [
      locale === "ko" ? line.titleKo : capitalised(line.titleEn),
      line.formula ?? line.expected,
      line.actual,
      line.findingId === null
        ? outcome
        : element("a", { href: `#finding-${line.findingId}` }, outcome),
    ];
  });
  return grid(words.checks, words.checkHeads, rows);
}
