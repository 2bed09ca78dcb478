import { activities } from "./activities.js";
import { amounts, uncrossed } from "./amounts.js";
import { claims } from "./claims.js";
import { documents } from "./documents.js";
import { tableFiles, wholeFiles } from "./files.js";
import { findings } from "./findings.js";
import type { ListTable } from "./list.js";
import { milestones } from "./milestones.js";
import { questions } from "./questions.js";
import { rules } from "./rules.js";

/** A list whatever its rows are: they come from files that the same build wrote. */
export type AnyList = ListTable<never>;

/** Every list that a page may show. */
export const LISTS: readonly AnyList[] = [
  documents,
  amounts,
  uncrossed,
  activities,
  findings,
  rules,
  questions,
  milestones,
  claims,
  wholeFiles,
  tableFiles,
];

/** @throws where no list has the id */
export function listOf(id: string): AnyList {
  const found = LISTS.find((list) => list.id === id);
  if (found === undefined) throw new Error(`unknown list: ${id}`);
  return found;
}
