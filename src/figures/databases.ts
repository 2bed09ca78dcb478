import { countFigure } from "./counts.js";

/** What the documents name of the kind `database`, year by year. */
export const databases = countFigure("databases", "database", {
  ko: "어떤 데이터베이스를 얼마나 쌓았나?",
  en: "Which databases were built, and how large?",
});
