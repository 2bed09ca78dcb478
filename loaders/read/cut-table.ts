import { ReadError } from "./error";
import type { Tag } from "./markup";
import type { Reading, Row } from "./reading";

/** Whether a text ends inside a tag or a parenthesis; a list that is only not closed may be whole. */
function breaksOff(text: string): boolean {
  const tail = text.slice(-120);
  const [opened, closed] = [tail.lastIndexOf("("), tail.lastIndexOf(")")];
  return /<[a-z/][^<>]*$/iu.test(tail) || opened > closed;
}

/**
 * A file that stops inside a table, or inside a list in its last row, is damaged: what follows is
 * unknown, so it is refused.
 * @throws ReadError `truncated`
 */
export function refuseCutTable(
  { text, plain, blocks }: Pick<Reading, "text" | "plain" | "blocks">,
  tags: Tag[],
): void {
  const table = blocks.at(-1);
  if (table?.kind !== "table" || plain.slice(table.end).trim() !== "") return;
  const width = (row: Row | undefined) => row?.cells.length ?? 0;
  const header = table.rows[0];
  const last = table.rows.at(-1);
  if (!last) return;
  const line = String(text.slice(0, last.start).split("\n").length);
  const open = tags.reduce(
    (depth, tag) => (tag.start >= last.start ? depth + tag.nests : depth),
    0,
  );
  if (open > 0 && breaksOff(text))
    throw new ReadError("truncated", `list cut off in the row at line ${line}`);
  if (last === header || width(last) >= Math.min(width(header), width(table.rows.at(-2)))) return;
  throw new ReadError(
    "truncated",
    `table cut off at line ${line}: ${String(width(last))} of ${String(width(header))} cells`,
  );
}
