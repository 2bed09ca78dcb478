import { countFigure } from "./counts.js";

/** What the documents name of the kind `training`, year by year. */
export const trainings = countFigure("trainings", "training", {
  ko: "교육은 얼마나 열렸나?",
  en: "How much training was held?",
});
