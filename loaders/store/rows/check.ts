import { group } from "d3";
import type { Finding } from "../../schema/facts";
import type { Verdict } from "../../schema/verdict";
import type { LedgerDocument } from "../input";
import type { RowSet } from "../row-set";

/** A verdict's place in its document, and the finding it became. */
interface VerdictPlace {
  sourceId: string;
  ordinal: number;
  findingId: string | null;
}

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

/** What a finding and the verdict it comes from have in common. */
function keyOf({ rule, facts, spans, actual }: Finding | Verdict): string {
  return JSON.stringify([rule, facts, spans.map(({ start, end }) => [start, end]), actual ?? ""]);
}

/** Gives each failed verdict the finding it became; those that say the same, in their order. */
function findingsByVerdict({ findings, verdicts }: LedgerDocument): (string | null)[] {
  const ids = group(findings, keyOf);
  return verdicts.map((verdict) =>
    verdict.outcome === "fails" ? (ids.get(keyOf(verdict))?.shift()?.id ?? null) : null,
  );
}

function addVerdict(set: RowSet, place: VerdictPlace, verdict: Verdict): void {
  const { sourceId, ordinal, findingId } = place;
  const { rule, outcome, expected, actual, formula } = verdict;
  const id = `${sourceId}-${String(ordinal)}`;
  const row = { id, source_id: sourceId, ordinal, rule_id: rule };
  set.add("verdict", { ...row, outcome, expected, actual, formula, finding_id: findingId });
  for (const fact_id of new Set(verdict.facts))
    set.add("verdict_fact", { verdict_id: id, fact_id });
  verdict.spans.forEach((span, index) => {
    const span_id = set.span(sourceId, span);
    set.add("verdict_span", { verdict_id: id, ordinal: index + 1, span_id });
  });
}

/** What the reading and the checks say of a document. */
export function addChecks(set: RowSet, document: LedgerDocument): void {
  const { facts, findings, verdicts } = document;
  const { id } = facts.source;
  facts.messages.forEach(({ rule, reason, span }, index) => {
    const span_id = set.spanOrNull(id, span);
    set.add("message", { source_id: id, ordinal: index + 1, rule, reason, span_id });
  });
  for (const finding of findings) addFinding(set, id, finding);
  const became = findingsByVerdict(document);
  verdicts.forEach((verdict, index) => {
    const place = { sourceId: id, ordinal: index + 1, findingId: became[index] ?? null };
    addVerdict(set, place, verdict);
  });
}
