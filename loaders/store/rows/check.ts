import type { Finding } from "../../schema/facts";
import type { Verdict } from "../../schema/verdict";
import type { LedgerDocument } from "../input";
import type { RowSet } from "../row-set";

function addFinding(set: RowSet, sourceId: string, finding: Finding): void {
  const { id, rule, severity, expected, actual } = finding;
  const row = { id, source_id: sourceId, rule_id: rule, class: finding.class };
  set.add("finding", { ...row, severity, expected, actual });
  finding.spans.forEach((span, index) => {
    const span_id = set.span(sourceId, span);
    set.add("finding_span", { finding_id: id, ordinal: index + 1, span_id });
  });
  for (const fact_id of new Set(finding.facts))
    set.add("finding_fact", { finding_id: id, fact_id });
}

function addVerdict(set: RowSet, sourceId: string, ordinal: number, verdict: Verdict): void {
  const { rule, outcome, expected, actual, formula } = verdict;
  const id = `${sourceId}-${String(ordinal)}`;
  const row = { id, source_id: sourceId, ordinal, rule_id: rule };
  set.add("verdict", { ...row, outcome, expected, actual, formula });
  for (const fact_id of new Set(verdict.facts))
    set.add("verdict_fact", { verdict_id: id, fact_id });
  verdict.spans.forEach((span, index) => {
    const span_id = set.span(sourceId, span);
    set.add("verdict_span", { verdict_id: id, ordinal: index + 1, span_id });
  });
}

/** What the reading and the checks say of a document. */
export function addChecks(set: RowSet, { facts, findings, verdicts }: LedgerDocument): void {
  const { id } = facts.source;
  facts.messages.forEach(({ rule, reason, span }, index) => {
    const span_id = set.spanOrNull(id, span);
    set.add("message", { source_id: id, ordinal: index + 1, rule, reason, span_id });
  });
  for (const finding of findings) addFinding(set, id, finding);
  verdicts.forEach((verdict, index) => {
    addVerdict(set, id, index + 1, verdict);
  });
}
