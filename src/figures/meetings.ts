import { countFigure } from "./counts.js";

/** What the documents name of the kind `meeting`, year by year. */
export const meetings = countFigure("meetings", "meeting", {
  ko: "회의와 모임은 얼마나 열렸나?",
  en: "How many meetings were held?",
});
