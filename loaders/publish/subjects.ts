import { createHash } from "node:crypto";
import {
  about,
  subjectsOf,
  type AnyFigure,
  type Datum,
  type Scope,
} from "../../src/figures/figure.js";

/** Beyond so many programmes or meetings a figure's rows are split, so that a page loads only what it shows. */
export const SPLIT_BEYOND = 200;

/** Rows that are kept at hand: those of one subject, of a programme if they are about such, where there are very many. */
export function keptRows(
  { scope }: { scope: Scope },
  rows: readonly Datum[],
  programme: string,
): readonly Datum[] {
  const subjects = subjectsOf(rows);
  if (subjects.length <= SPLIT_BEYOND) return rows;
  return about(rows, scope === "programme" && programme !== "" ? programme : subjects[0]);
}

/** The names of programmes and meetings, each with the file that holds its rows where a figure is split. */
export type Subjects = Record<Scope, [name: string, shard: string][]>;

/** The file of a subject among 256: two hexadecimal digits, the same for every figure and release. */
export function shardOf(subject: string): string {
  return createHash("sha256").update(subject).digest("hex").slice(0, 2);
}

/** The rows of each shard, in the order of the rows. */
export function shardsOf<D extends Datum>(rows: readonly D[]): Map<string, D[]> {
  const shards = new Map<string, D[]>();
  const names = new Map(subjectsOf(rows).map((subject) => [subject, shardOf(subject)]));
  for (const row of rows) {
    const shard = names.get(row.subject) ?? "";
    const rowsOfIt = shards.get(shard) ?? [];
    rowsOfIt.push(row);
    shards.set(shard, rowsOfIt);
  }
  return shards;
}

/** Gathers the subjects of figures, each once, in the order of appearance. */
export class SubjectIndex {
  private readonly names: Record<Scope, Set<string>> = {
    programme: new Set(),
    meeting: new Set(),
    ledger: new Set(),
  };

  add({ scope }: AnyFigure, rows: readonly Datum[]): void {
    for (const subject of subjectsOf(rows)) this.names[scope].add(subject);
  }

  /** All of them, sorted by code point. */
  all(): Subjects {
    const named = (scope: Scope): Subjects[Scope] =>
      [...this.names[scope]].sort().map((name) => [name, shardOf(name)]);
    return { programme: named("programme"), meeting: named("meeting"), ledger: named("ledger") };
  }
}
