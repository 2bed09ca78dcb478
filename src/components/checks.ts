import { said, sentence, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { element } from "./dom.js";
import { documentLink } from "./evidence/links.js";
import { value } from "./evidence/value.js";
import { dataTable } from "./table.js";

/** A finding, as the view `findings_list` has it. */
export interface FindingRow {
  finding_id: string;
  source_id: string;
  document: string;
  title_ko: string;
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
  const link = element("a", { href }, [place === "" ? "문서에서 보기" : place]);
  return element("span", {}, [link, element("span", { class: "second" }, [title])]);
}

/** Every finding with its class, what is printed, what follows from the rest, and where. */
export function findingTable(findings: readonly FindingRow[]): HTMLElement {
  const on = ({ facts }: FindingRow) => (facts.length === 0 ? ("print" as const) : printed(facts));
  const sort = (row: FindingRow) =>
    `${term("class", row.class, "ko")} · ${term("severity", row.severity, "ko")}`;
  return dataTable(findings, {
    caption: "점검에서 찾은 것",
    anchor: (row) => row.finding_id,
    columns: [
      { head: "규칙", cell: (row) => row.title_ko, on: () => "rule" },
      { head: "종류", cell: sort },
      { head: "인쇄된 값", cell: (row) => row.actual, isLong: true, on },
      { head: "나머지에서 나오는 값", cell: (row) => row.expected ?? "–", on },
      { head: "위치와 문서", cell: placeOf, isLong: true, on: () => "print" },
    ],
  });
}

/** A sentence on how the checks went. */
export function checkSentence(verdicts: readonly VerdictRow[]): Sentence {
  const times = (outcome: VerdictRow["outcome"]) => {
    const count = verdicts.filter((row) => row.outcome === outcome).length;
    return said(`${String(count)}번`, "count");
  };
  const all = said(`${String(verdicts.length)}번`, "count");
  const blank = verdicts.some(({ outcome }) => outcome === "uncheckable")
    ? sentence` ${times("uncheckable")}은 값이 비었거나 가려져 셈할 수 없었다.`
    : [];
  return sentence`규칙을 ${all} 대어 보았다. ${times("holds")}은 맞았고 ${times("fails")}은 맞지 않았다.${blank}`;
}

/** A sum, as the table `amount` has it. */
export interface AmountRow {
  id: string;
  source_id: string;
  label: string;
  path: string[];
  fiscal_year: number | null;
  phase: string | null;
  amount_krw: number | null;
}

/** The sums that no rule on figures could be put to: nothing else in the ledger confirms them. */
export function uncrossed(
  amounts: readonly AmountRow[],
  rules: readonly { id: string; class: string }[],
  verdicts: readonly VerdictRow[],
  links: readonly { verdict_id: string; fact_id: string }[],
): AmountRow[] {
  const onFigures = new Set(
    rules.filter((rule) => rule.class === "contradiction").map(({ id }) => id),
  );
  const decided = new Set(
    verdicts
      .filter((row) => row.outcome !== "uncheckable" && onFigures.has(row.rule_id))
      .map(({ id }) => id),
  );
  const crossed = new Set(
    links.filter((link) => decided.has(link.verdict_id)).map(({ fact_id }) => fact_id),
  );
  return amounts.filter(({ id, amount_krw }) => amount_krw !== null && !crossed.has(id));
}

/** Sums that stand alone, each leading to where it is printed. */
export function uncrossedTable(
  amounts: readonly AmountRow[],
  documents: readonly { id: string; title: string }[],
  won: (value: number) => string,
): HTMLElement {
  if (amounts.length === 0)
    return element("p", { class: "empty" }, ["모든 금액을 다른 값과 맞춰 보았다."]);
  const title = (row: AmountRow) => documents.find(({ id }) => id === row.source_id)?.title ?? "–";
  const phase = (row: AmountRow) => (row.phase === null ? "–" : term("phase", row.phase, "ko"));
  return dataTable(amounts, {
    caption: "서로 맞춰 볼 곳이 없는 금액",
    columns: [
      { head: "항목", cell: (row) => row.label, on: () => "name" },
      { head: "연도", cell: (row) => String(row.fiscal_year ?? "–"), on: () => "year" },
      { head: "단계", cell: phase },
      {
        head: "금액 (원)",
        cell: (row) => value(won(row.amount_krw ?? 0), printed([row.id])),
        isNumber: true,
      },
      { head: "문서", cell: title, isLong: true, on: () => "name" },
    ],
  });
}
