import { MEASURES } from "./measures/registry.js";
import type { RowSet } from "./row-set.js";
import { LABELLED, NAMING } from "./ledger-words.js";
import { attendance } from "./rows/attendance.js";
import { labelledSums } from "./rows/labelled-sums.js";
import { meetings } from "./rows/meetings.js";
import { phaseTotals } from "./rows/phase-totals.js";

/** Row sets that no figure has. */
export const OWN_SETS: readonly RowSet[] = [phaseTotals, labelledSums, attendance, meetings];

/** Every row set that a question may need, each once. */
export const ROW_SETS: readonly RowSet[] = [
  ...new Map(
    [...MEASURES.map(({ rows }) => rows), ...LABELLED, ...NAMING].map((set) => [set.id, set]),
  ).values(),
];
