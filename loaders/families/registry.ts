import { approvedDocument } from "./approved-document/approved-document";
import { budgetSheet } from "./budget-sheet/budget-sheet";
import type { Family } from "./family";
import { officialRecord } from "./official-record/official-record";

/** Every family the ledger reads: a new one is a folder and a line here. */
export const families: Family[] = [budgetSheet, approvedDocument, officialRecord];
