import { createHash } from "node:crypto";
import type { Facts, Finding } from "../schema/facts";
import type { Verdict } from "../schema/verdict";
import type { Vocabulary } from "../schema/vocabulary";
import { RULES } from "./registry";
import type { Judgement, Rule } from "./rule";

/** What the checks make of one document. */
export interface Checked {
  /** Every application of every rule, in the order of the registry and of print. */
  verdicts: Verdict[];
  /** The verdicts that fail, as findings. */
  findings: Finding[];
}

/** Gives every finding an id that moved text does not change: offsets take no part in it. */
function naming(sourceId: string): (rule: string, judgement: Judgement) => string {
  const seen = new Map<string, number>();
  return (rule, { facts, spans }) => {
    const marks = facts.length > 0 ? facts : spans.map((span) => span.quote);
    const key = JSON.stringify([sourceId, rule, ...marks]);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return createHash("sha256").update(`${key}#${occurrence}`).digest("hex").slice(0, 16);
  };
}

function findingOf(id: string, rule: Rule, judgement: Judgement): Finding {
  const { expected, actual, spans, facts } = judgement;
  const standing = judgement.standing ?? rule.standing;
  return { id, rule: rule.id, ...standing, expected, actual: actual ?? "", spans, facts };
}

function verdictOf(rule: Rule, judgement: Judgement): Verdict {
  const { outcome, expected, actual, formula, facts, spans } = judgement;
  return { rule: rule.id, outcome, expected, actual, formula, facts, spans };
}

const firstStart = ({ spans }: Judgement): number => spans[0]?.start ?? 0;

/**
 * Puts every rule to the facts of one document.
 * @param rules all of the registry unless said otherwise
 */
export function check(
  facts: Facts,
  vocabulary: Vocabulary,
  rules: readonly Rule[] = RULES,
): Checked {
  const idOf = naming(facts.source.id);
  const judged = rules.flatMap((rule) =>
    rule
      .apply(facts, vocabulary)
      .sort((one, other) => firstStart(one) - firstStart(other))
      .map((judgement) => ({ rule, judgement })),
  );
  return {
    verdicts: judged.map(({ rule, judgement }) => verdictOf(rule, judgement)),
    findings: judged
      .filter(({ judgement }) => judgement.outcome === "fails")
      .map(({ rule, judgement }) => findingOf(idOf(rule.id, judgement), rule, judgement)),
  };
}
