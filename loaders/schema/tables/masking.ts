import { refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";

/** What a role stands for. */
export const masking = table({
  name: "masking",
  words: { en: "what a role stands for", ko: "가린 것" },
  columns: {
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    what: required("VARCHAR", { en: "what was replaced by a role", ko: "역할로 바꾼 것" }),
  },
  key: ["source_id", "ordinal"],
});
