import { required } from "../column";
import { table } from "../table";

/** Consumer prices, for amounts in real terms. */
export const price = table({
  name: "price",
  words: { en: "consumer prices, for amounts in real terms", ko: "실질 금액을 위한 소비자물가" },
  columns: {
    year: required("INTEGER", { en: "year of the annual average", ko: "연도" }),
    index_value: required("DECIMAL(18,6)", { en: "index of all items", ko: "총지수" }),
    base: required("VARCHAR", { en: "base of the index", ko: "기준" }),
    citation: required("VARCHAR", { en: "where the index is published", ko: "출처" }),
    citation_ko: required("VARCHAR", { en: "the same in Korean", ko: "한국어 출처" }),
  },
  key: ["year"],
});
