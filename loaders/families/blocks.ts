import type { Range } from "../notation/range";
import type { Context } from "../passages/context";
import type { TextBlock } from "../schema/facts";

/** The blocks of a reading in code points; each printed cell stands once, with its spans. */
export function blocksIn({ reading, evidence }: Context): TextBlock[] {
  const points = ({ start, end }: Range) => ({
    start: evidence.codePoint(start),
    end: evidence.codePoint(end),
  });
  return reading.blocks.map((block) => ({
    kind: block.kind,
    ...points(block),
    level: block.kind === "heading" ? block.level : block.kind === "item" ? block.depth : null,
    mark: block.kind === "item" ? block.mark : null,
    cells:
      block.kind === "table"
        ? block.rows.flatMap(({ cells }, row) =>
            cells.flatMap(({ covered, ...cell }) =>
              covered
                ? []
                : {
                    ...points(cell),
                    row,
                    column: cell.column,
                    rowSpan: cell.rowSpan,
                    colSpan: cell.colSpan,
                  },
            ),
          )
        : [],
  }));
}
