import type { Facts } from "../schema/facts";
import type { LedgerInput } from "../store/input";

/** The facts of a document that are counted in summaries, by the names they go by in English. */
const COUNTED = {
  amounts: "amounts",
  rates: "rates",
  schedule: "schedule rows",
  activities: "activities",
  meetings: "meetings",
  questions: "questions",
  followUps: "follow-ups",
  milestones: "milestones",
  attachments: "attachments",
  references: "references",
} as const satisfies Partial<Record<keyof Facts, string>>;

/** How many facts of each kind a document holds, those without any left out. */
export function countsOf(facts: Facts): string {
  return Object.entries(COUNTED)
    .map(([kind, name]) => [name, facts[kind as keyof typeof COUNTED].length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(", ");
}

/** How many of a document's numerals are accounted for. */
function coverageOf({ numbers }: Facts): string {
  const unexplained = numbers.filter(({ role }) => role === "unexplained").length;
  return `${String(numbers.length)} printed, ${String(unexplained)} unexplained`;
}

/** What a build read, for a person: documents, facts by kind, findings by class. */
export function summaryOf({ documents, release }: LedgerInput): string {
  const lines = [`release ${release.id} of ${release.date}: ${String(documents.length)} documents`];
  for (const { facts, findings, verdicts } of documents) {
    const held = verdicts.filter(({ outcome }) => outcome === "holds").length;
    lines.push(
      `  ${facts.source.title ?? facts.source.path} (${facts.source.family})`,
      `    facts: ${countsOf(facts)}`,
      `    numbers: ${coverageOf(facts)}`,
      `    checks: ${String(held)} hold, ${String(findings.length)} findings, ${String(facts.messages.length)} messages`,
    );
    lines.push(
      ...findings.map(
        (finding) =>
          `      ${finding.class}: ${finding.rule}: ${finding.actual}${finding.expected === null ? "" : `, expected ${finding.expected}`}`,
      ),
    );
  }
  return lines.join("\n");
}
