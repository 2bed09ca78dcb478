import { refersTo, required } from "../column";
import { table } from "../table";
import { question } from "./question";
import { span } from "./span";

/** Answers to a question. */
export const answer = table({
  name: "answer",
  words: { en: "answers to a question", ko: "답변" },
  columns: {
    question_id: refersTo(question, { en: "the question", ko: "질의" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    answer: required("VARCHAR", { en: "the answer", ko: "답변" }),
    span_id: refersTo(span, { en: "where it is printed", ko: "인쇄된 곳" }),
  },
  key: ["question_id", "ordinal"],
});
