import { refersTo, required } from "../column";
import { table } from "../table";
import { block } from "./block";

/** The cells of a table block. */
export const cell = table({
  name: "cell",
  words: { en: "the cells of the tables in documents", ko: "문서에 있는 표의 칸" },
  columns: {
    block_id: refersTo(block, { en: "the table", ko: "표" }),
    ordinal: required("INTEGER", { en: "place in the table, from 1", ko: "표에서의 순서, 1부터" }),
    row: required("INTEGER", { en: "row, from 0", ko: "행, 0부터" }),
    column: required("INTEGER", { en: "column, from 0", ko: "열, 0부터" }),
    row_span: required("INTEGER", { en: "rows it reaches over", ko: "걸친 행 수" }),
    column_span: required("INTEGER", { en: "columns it reaches over", ko: "걸친 열 수" }),
    start_offset: required("INTEGER", { en: "first code point", ko: "시작" }),
    end_offset: required("INTEGER", { en: "code point after the last", ko: "끝" }),
  },
  key: ["block_id", "ordinal"],
});
