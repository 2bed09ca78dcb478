import type { Scope } from "../figures/figure.js";

/** Rows that answers are taken from: a figure's, or those of a question of its own where no figure has them. */
export interface RowSet {
  /** The figure's id, or one of its own: part of a file's name. */
  id: string;
  scope: Scope;
  /** Over the tables and views of the ledger; its columns are those of every figure's row, and more. */
  sql: string;
}
