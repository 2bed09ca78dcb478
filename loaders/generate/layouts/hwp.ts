import type { Place } from "../drafts/draft";
import { cellsOf, widthOf } from "./grid";
import { hwp5Of } from "./hwp5/document";
import { hwp5Table, hwp5Text } from "./hwp5/records";
import type { Layout } from "./layout";
import { typed } from "./typed";

/** HWP 5: a compound file with one packed section, as small as a reader accepts. */
export const hwp: Layout = {
  id: "hwp",
  format: "hwp",
  families: ["budget-sheet", "approved-document"],
  showsPortal: false,
  print: (draft) => {
    const records = typed(draft).map((part) =>
      part.kind === "line" ? hwp5Text(part.text) : table([...part.head, ...part.rows]),
    );
    return hwp5Of(Buffer.concat(records), "compressed");
  },
};

function table(rows: readonly Place[][]): Buffer {
  const cells = rows.flatMap((places, row) =>
    cellsOf(places).map(({ cell: { lines, rowSpan, colSpan }, column }) => ({
      ...{ row, column, rowSpan, colSpan },
      text: lines.join("\n"),
    })),
  );
  return hwp5Table(rows.length, widthOf(rows), cells);
}
