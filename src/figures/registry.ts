import { activities } from "./activities.js";
import { agenda } from "./agenda.js";
import { budgetAndExecution } from "./budget-and-execution.js";
import { change } from "./change.js";
import { composition } from "./composition.js";
import { coverage } from "./coverage.js";
import { databases } from "./databases.js";
import { districts } from "./districts.js";
import { documents } from "./documents.js";
import { executionRate } from "./execution-rate.js";
import type { AnyFigure } from "./figure.js";
import { findings } from "./findings.js";
import { meetings } from "./meetings.js";
import { questions } from "./questions.js";
import { schedule } from "./schedule.js";
import { trainings } from "./trainings.js";

/** Every figure, in the order of the pages. */
export const FIGURES: readonly AnyFigure[] = [
  budgetAndExecution,
  executionRate,
  change,
  composition,
  schedule,
  activities,
  trainings,
  meetings,
  databases,
  coverage,
  agenda,
  districts,
  questions,
  findings,
  documents,
];
