import type { Statement } from "../statement.js";
import { change, noReason } from "./change.js";
import { contractAfter, contractEnd } from "./contract.js";
import { atLeast, deeds, unreportedYears } from "./deeds.js";
import { lastRate, phasesApart, settledYears } from "./execution.js";
import { contradicted, ofAllDocuments, otherFindings } from "./findings.js";
import { meeting } from "./meeting.js";
import { planFirstHalf } from "./plan.js";
import { scope } from "./scope.js";
import { documentCount, documentTerms } from "./sources.js";
import { asked, release, subject } from "./subject.js";
import { SUMMARIES } from "./summaries.js";
import { unknown, unknownCount } from "./unknown.js";

/** Every statement that a deck may name. */
export const STATEMENTS: readonly Statement[] = [
  subject,
  scope,
  release,
  asked,
  settledYears,
  phasesApart,
  change,
  noReason,
  planFirstHalf,
  contractEnd,
  contractAfter,
  lastRate,
  deeds,
  atLeast,
  unreportedYears,
  contradicted,
  otherFindings,
  ofAllDocuments,
  meeting,
  unknownCount,
  unknown,
  documentCount,
  documentTerms,
  ...SUMMARIES,
];
