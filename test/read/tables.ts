import type { Reading } from "../../loaders/read/reading";

/** What stands at each position of each table of a reading. */
export function tablesOf({ plain, blocks }: Reading): string[][][] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [
          block.rows.map(({ cells }) =>
            cells.map(({ start, end }) => plain.slice(start, end).replace(/\s+/gu, " ")),
          ),
        ]
      : [],
  );
}
