import { refersTo, required } from "../column";
import { table } from "../table";
import { amount } from "./amount";
import { span } from "./span";

/** Further prints of the same sum. */
export const amountAlso = table({
  name: "amount_also",
  words: { en: "further prints of the same sum", ko: "같은 금액의 다른 표기" },
  columns: {
    amount_id: refersTo(amount, { en: "the sum", ko: "금액" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    as_written: required("VARCHAR", { en: "as printed", ko: "인쇄된 그대로" }),
    span_id: refersTo(span, { en: "where it is printed", ko: "인쇄된 곳" }),
  },
  key: ["amount_id", "ordinal"],
});
