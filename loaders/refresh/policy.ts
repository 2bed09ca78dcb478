import { z } from "zod";
import type { Changes } from "../schema/changes";
import type { Snapshot } from "./compare/snapshot";
import type { Delivery } from "./delivery";

/** What may be wrong with a release that was built from sound files. */
export const POLICY_RULES = [
  "unreadable-file",
  "unknown-file",
  "source-failed",
  "unreadable-document",
  "document-gone",
  "figure-loses-year",
  "value-changed-without-document",
  "coverage-falls",
  "contradiction-in-new-document",
  "rolled-back",
  "release-damaged",
] as const;
export type PolicyRule = (typeof POLICY_RULES)[number];

const answer = z.enum(["block", "warn", "pass"]);

/**
 * What becomes of a release where a rule is broken: `block` keeps the last one, `warn` releases and
 * tells. What a reader would lose without being told blocks; what documents are wrong about is shown as
 * a finding anyway and only warns.
 */
export const policySchema = z.strictObject({
  "unreadable-file": answer.default("block"),
  "unknown-file": answer.default("warn"),
  "source-failed": answer.default("warn"),
  "unreadable-document": answer.default("block"),
  "document-gone": answer.default("block"),
  "figure-loses-year": answer.default("block"),
  "value-changed-without-document": answer.default("block"),
  "coverage-falls": answer.default("block"),
  "contradiction-in-new-document": answer.default("warn"),
  "rolled-back": answer.default("block"),
  /** It is mended, or another takes its place, whatever the answer: this says who is told. */
  "release-damaged": z.enum(["warn", "pass"]).default("warn"),
  /** Percentage points by which the share of explained numerals may fall. */
  coverageTolerance: z.number().min(0).max(100).default(1),
});
export type Policy = z.infer<typeof policySchema>;

/** A rule that does not hold, and what it is about. */
export interface Concern {
  rule: PolicyRule;
  what: string;
}

/** Concerns by what becomes of them. */
export interface Judgement {
  blocking: Concern[];
  warnings: Concern[];
}

/** A file that is of no kind the ledger knows, as opposed to a damaged or hostile one. */
const UNKNOWN = new Set(["unknown-family", "unsupported", "binary"]);

function ruleOf({ code, notGiven }: Delivery["refused"][number]): PolicyRule {
  if (notGiven) return "source-failed";
  return UNKNOWN.has(code) ? "unknown-file" : "unreadable-file";
}

/** What is to be said of what sources brought. */
export function deliveryConcerns(deliveries: readonly Delivery[]): Concern[] {
  return deliveries.flatMap(({ source, refused, failed }): Concern[] => [
    ...refused.map((refusal) => ({
      rule: ruleOf(refusal),
      what: `${source}: ${refusal.name}: ${refusal.code}: ${refusal.reason}`,
    })),
    ...(failed === null ? [] : [{ rule: "source-failed" as const, what: `${source}: ${failed}` }]),
  ]);
}

const shareExplained = ({ numbers: { printed, unexplained } }: Snapshot): number =>
  printed === 0 ? 100 : (100 * (printed - unexplained)) / printed;

/** The share of explained numerals, over the documents that both releases have. */
function coverageConcern(before: Snapshot, after: Snapshot, tolerance: number): Concern[] {
  const [was, is] = [shareExplained(before), shareExplained(after)];
  if (was - is <= tolerance) return [];
  return [{ rule: "coverage-falls", what: `${was.toFixed(2)} % → ${is.toFixed(2)} %` }];
}

const written = (printed: { asWritten: string } | null): string => printed?.asWritten ?? "nothing";

/** What is to be said of a release compared with the one before. */
export function changeConcerns(
  changes: Changes,
  { before, after }: { before: Snapshot | null; after: Snapshot },
  policy: Policy,
): Concern[] {
  const fates = new Map(changes.documents.map(({ id, fate }) => [id, fate]));
  const anew = changes.values.filter(({ fate }) => fate === "read-anew");
  return [
    ...changes.documents
      .filter(({ fate }) => fate === "gone")
      .map(({ title }): Concern => ({ rule: "document-gone", what: title })),
    ...changes.lostYears.map(({ figure, subject, year }): Concern => ({
      rule: "figure-loses-year",
      what: `${figure}: ${subject}: ${String(year)}`,
    })),
    ...anew.map((value): Concern => ({
      rule: "value-changed-without-document",
      what: `${value.document}: ${value.label ?? value.kind}: ${written(value.before)} → ${written(value.after)}`,
    })),
    ...(before ? coverageConcern(before, after, policy.coverageTolerance) : []),
    ...(before ? after.documents : [])
      .filter(({ id }) => fates.get(id) === "added" || fates.get(id) === "replaced")
      .flatMap(({ title, contradictions }) =>
        contradictions.map((finding): Concern => ({
          rule: "contradiction-in-new-document",
          what: `${title}: ${finding}`,
        })),
      ),
  ];
}

/**
 * Sorts concerns by what the policy makes of them.
 * @param accepted rules that an operator lets pass this time; they still warn
 */
export function judge(
  concerns: readonly Concern[],
  policy: Policy,
  accepted: ReadonlySet<PolicyRule>,
): Judgement {
  const answerTo = ({ rule }: Concern) =>
    policy[rule] === "block" && accepted.has(rule) ? "warn" : policy[rule];
  return {
    blocking: concerns.filter((concern) => answerTo(concern) === "block"),
    warnings: concerns.filter((concern) => answerTo(concern) === "warn"),
  };
}
