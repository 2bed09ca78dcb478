import { term } from "../words/terms.js";
import { element } from "./dom.js";
import { dataTable } from "./table.js";

/** A finding, as the view `findings_list` has it. */
export interface FindingRow {
  finding_id: string;
  document: string;
  title_ko: string;
  class: string;
  severity: string;
  expected: string | null;
  actual: string;
  place: string;
}

export interface RuleRow {
  id: string;
  title_ko: string;
  class: string;
}

export interface VerdictRow {
  rule_id: string;
  outcome: "holds" | "fails" | "uncheckable";
}

/** Every finding with its class, what is printed, what follows from the rest, and where. */
export function findingTable(findings: readonly FindingRow[]): HTMLElement {
  return dataTable(findings, {
    caption: "점검에서 찾은 것",
    anchor: (row) => row.finding_id,
    columns: [
      { head: "규칙", cell: (row) => row.title_ko },
      { head: "종류", cell: (row) => term("class", row.class, "ko") },
      { head: "인쇄된 값", cell: (row) => row.actual, isLong: true },
      { head: "나머지에서 나오는 값", cell: (row) => row.expected ?? "–", isLong: true },
      { head: "위치", cell: (row) => row.place || "–", isLong: true },
      { head: "문서", cell: (row) => row.document, isLong: true },
    ],
  });
}

interface Tally extends RuleRow {
  holds: number;
  fails: number;
  uncheckable: number;
}

/** How often each rule was applied and held; rules never applied come last. */
export function tallies(rules: readonly RuleRow[], verdicts: readonly VerdictRow[]): Tally[] {
  const of = (rule: string, outcome: VerdictRow["outcome"]): number =>
    verdicts.filter((row) => row.rule_id === rule && row.outcome === outcome).length;
  const applied = ({ holds, fails, uncheckable }: Tally): number => holds + fails + uncheckable;
  return rules
    .map((rule) => ({
      ...rule,
      holds: of(rule.id, "holds"),
      fails: of(rule.id, "fails"),
      uncheckable: of(rule.id, "uncheckable"),
    }))
    .sort((a, b) => applied(b) - applied(a) || (a.id < b.id ? -1 : 1));
}

/** Every rule with how often it held, failed and could not be checked. */
export function ruleTable(rules: readonly RuleRow[], verdicts: readonly VerdictRow[]): HTMLElement {
  return dataTable(tallies(rules, verdicts), {
    caption: "점검 규칙",
    columns: [
      { head: "규칙", cell: (row) => row.title_ko },
      { head: "맞음", cell: (row) => String(row.holds), isNumber: true },
      { head: "안 맞음", cell: (row) => String(row.fails), isNumber: true },
      { head: "셈할 수 없음", cell: (row) => String(row.uncheckable), isNumber: true },
      { head: "어긋나면", cell: (row) => term("class", row.class, "ko") },
      { head: "이름", cell: (row) => element("code", {}, [row.id]) },
    ],
  });
}

/** A sentence on how the checks went. */
export function checkSentence(verdicts: readonly VerdictRow[]): string {
  const of = (outcome: VerdictRow["outcome"]): number =>
    verdicts.filter((row) => row.outcome === outcome).length;
  const blank = of("uncheckable");
  const rest = blank === 0 ? "" : ` ${blank}번은 값이 비었거나 가려져 셈할 수 없었다.`;
  return `규칙을 ${verdicts.length}번 대어 보았다. ${of("holds")}번은 맞았고 ${of("fails")}번은 맞지 않았다.${rest}`;
}
