import { createHash } from "node:crypto";
import { group, sort } from "d3";
import { guessedIn, unlessGuessed } from "./guess";
import type { Facts, Finding } from "../schema/facts";
import type { Verdict } from "../schema/verdict";
import type { Vocabulary } from "../schema/vocabulary";
import { RULES, RULES_ACROSS } from "./registry";
import type { Judgement, Rule, RuleAcross } from "./rule";

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

type AnyRule = Pick<Rule, "id" | "standing">;

function findingOf(id: string, rule: AnyRule, judgement: Judgement): Finding {
  const { expected, actual, spans, facts } = judgement;
  const standing = judgement.standing ?? rule.standing;
  return { id, rule: rule.id, ...standing, expected, actual: actual ?? "", spans, facts };
}

function verdictOf(rule: AnyRule, judgement: Judgement): Verdict {
  const { outcome, expected, actual, formula, facts, spans } = judgement;
  return { rule: rule.id, outcome, expected, actual, formula, facts, spans };
}

const firstStart = ({ spans }: Judgement): number => spans[0]?.start ?? 0;

interface Judged {
  rule: AnyRule;
  judgement: Judgement;
}

const inPrint = <J extends Judgement>(judgements: J[]): J[] =>
  judgements.sort((one, other) => firstStart(one) - firstStart(other));

function checked(sourceId: string, judged: readonly Judged[]): Checked {
  const idOf = naming(sourceId);
  return {
    verdicts: judged.map(({ rule, judgement }) => verdictOf(rule, judgement)),
    findings: judged
      .filter(({ judgement }) => judgement.outcome === "fails")
      .map(({ rule, judgement }) => findingOf(idOf(rule.id, judgement), rule, judgement)),
  };
}

/**
 * Puts every rule to the facts of one document.
 * @param rules all of the registry unless said otherwise
 */
export function check(
  facts: Facts,
  vocabulary: Vocabulary,
  rules: readonly Rule[] = RULES,
): Checked {
  const guessed = guessedIn(facts);
  const judged = rules.flatMap((rule) =>
    inPrint(rule.apply(facts, vocabulary)).map((judgement) => ({
      rule,
      judgement: rule.judgesGuesses ? judgement : unlessGuessed(judgement, guessed),
    })),
  );
  return checked(facts.source.id, judged);
}

/** A document with what was said of it so far. */
export interface CheckedDocument extends Checked {
  facts: Facts;
}

/** Sorts the oldest first: by fiscal year, those without one before all, then by day, then by id. */
const ageKey = ({ source: { fiscalYear, id } }: Facts, knownFrom: string): string =>
  `${String(fiscalYear ?? 0).padStart(4, "0")} ${knownFrom} ${id}`;

function judgedAcross(
  facts: readonly Facts[],
  vocabulary: Vocabulary,
  rules: readonly RuleAcross[],
): Map<string, Judged[]> {
  const judged = rules.flatMap((rule) =>
    inPrint(rule.apply(facts, vocabulary)).map((judgement) => ({ rule, judgement })),
  );
  return group(judged, ({ judgement }) => judgement.sourceId);
}

/**
 * Puts the rules that see all documents to them.
 * @param knownFrom the day a document was known from, ISO
 * @param rules all of the registry unless said otherwise
 * @returns the documents in their order, each with what these rules say of it added
 */
export function checkAcross<D extends CheckedDocument>(
  documents: readonly D[],
  knownFrom: (document: D) => string,
  vocabulary: Vocabulary,
  rules: readonly RuleAcross[] = RULES_ACROSS,
): D[] {
  const byAge = sort(documents, (document) => ageKey(document.facts, knownFrom(document)));
  const facts = byAge.map((document) => document.facts);
  const judged = judgedAcross(facts, vocabulary, rules);
  return documents.map((document) => {
    const { id } = document.facts.source;
    const { verdicts, findings } = checked(id, judged.get(id) ?? []);
    return {
      ...document,
      verdicts: [...document.verdicts, ...verdicts],
      findings: [...document.findings, ...findings],
    };
  });
}
