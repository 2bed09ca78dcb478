import { activities } from "./activities.js";
import { amounts, uncrossed } from "./amounts.js";
import { attachments } from "./attachments.js";
import { attendance } from "./attendance.js";
import { checks } from "./checks.js";
import { claims } from "./claims.js";
import { corrections } from "./corrections.js";
import { documents } from "./documents.js";
import { tableFiles, wholeFiles } from "./files.js";
import { findings } from "./findings.js";
import { followUps } from "./follow-ups.js";
import type { List } from "./list.js";
import { meetings } from "./meeting.js";
import { milestones } from "./milestones.js";
import { questions } from "./questions.js";
import { records } from "./records.js";
import { references } from "./references.js";
import { rules, unapplied } from "./rules.js";

/** A list whatever its rows are: they come from files that the same build wrote. */
export type AnyList = List<never>;

/** Every list that a page may show. */
export const LISTS: readonly AnyList[] = [
  documents,
  records,
  amounts,
  uncrossed,
  activities,
  checks,
  findings,
  corrections,
  rules,
  unapplied,
  meetings,
  attendance,
  questions,
  followUps,
  attachments,
  references,
  milestones,
  claims,
  wholeFiles,
  ...tableFiles,
];

/** @throws where no list has the id */
export function listOf(id: string): AnyList {
  const found = LISTS.find((list) => list.id === id);
  if (found === undefined) throw new Error(`unknown list: ${id}`);
  return found;
}
