import type { Locale } from "../words/locale.js";
import { said, sentence, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { documentLink } from "./evidence/links.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: {
    caption: "점검에서 찾은 것",
    rule: "규칙",
    sort: "종류",
    printed: "인쇄된 값",
    expected: "나머지에서 나오는 값",
    place: "위치와 문서",
    open: "문서에서 보기",
  },
  en: {
    caption: "What the checks found",
    rule: "Rule",
    sort: "Class",
    printed: "Printed",
    expected: "What follows from the rest",
    place: "Place and document",
    open: "See it in the document",
  },
} as const;

/** A finding, as the view `findings_list` has it. */
export interface FindingRow {
  finding_id: string;
  source_id: string;
  document: string;
  title_ko: string;
  title_en: string;
  class: string;
  severity: string;
  expected: string | null;
  actual: string;
  place: string;
  facts: string[];
}

/** One application of a rule, as the table `verdict` has it. */
export interface VerdictRow {
  id: string;
  rule_id: string;
  outcome: "holds" | "fails" | "uncheckable";
}

/** A finding's own place in its document. */
function placeOf({ source_id, finding_id, place, document: title }: FindingRow): HTMLElement {
  const href = `${documentLink(source_id)}#finding-${finding_id}`;
  const link = element("a", { href }, [place === "" ? WORDS[pageLocale()].open : place]);
  return element("span", {}, [link, element("span", { class: "second" }, [title])]);
}

/** Every finding with its class, what is printed, what follows from the rest, and where. */
export function findingTable(findings: readonly FindingRow[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = ({ facts }: FindingRow) => (facts.length === 0 ? ("print" as const) : printed(facts));
  const title = (row: FindingRow): string => (locale === "ko" ? row.title_ko : row.title_en);
  const sort = (row: FindingRow): string =>
    `${term("class", row.class, locale)} · ${term("severity", row.severity, locale)}`;
  return dataTable(findings, {
    caption: words.caption,
    locale,
    anchor: (row) => row.finding_id,
    columns: [
      { head: words.rule, cell: title, on: () => "rule" },
      { head: words.sort, cell: sort },
      { head: words.printed, cell: (row) => row.actual, isLong: true, on },
      { head: words.expected, cell: (row) => row.expected ?? "–", on },
      { head: words.place, cell: placeOf, isLong: true, on: () => "print" },
    ],
  });
}

function tally(verdicts: readonly VerdictRow[]) {
  const of = (outcome: VerdictRow["outcome"]): number =>
    verdicts.filter((row) => row.outcome === outcome).length;
  return { holds: of("holds"), fails: of("fails"), uncheckable: of("uncheckable") };
}

function koreanSentence(verdicts: readonly VerdictRow[]): Sentence {
  const { holds, fails, uncheckable } = tally(verdicts);
  const times = (count: number) => said(`${String(count)}번`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` ${times(uncheckable)}은 값이 비었거나 가려져 셈할 수 없었다.`;
  return sentence`규칙을 ${times(verdicts.length)} 대어 보았다. ${times(holds)}은 맞았고 ${times(fails)}은 맞지 않았다.${blank}`;
}

function englishSentence(verdicts: readonly VerdictRow[]): Sentence {
  const { holds, fails, uncheckable } = tally(verdicts);
  const times = (count: number) => said(count === 1 ? "once" : `${String(count)} times`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` In ${said(String(uncheckable), "count")} of them a value was blank or masked, and nothing could be reckoned.`;
  return sentence`Rules were put to the documents ${times(verdicts.length)}. They held ${times(holds)} and failed ${times(fails)}.${blank}`;
}

/** A sentence on how the checks went. */
export function checkSentence(verdicts: readonly VerdictRow[], locale: Locale): Sentence {
  return locale === "ko" ? koreanSentence(verdicts) : englishSentence(verdicts);
}
