import { activities } from "./activities.js";
import { activityMultiples } from "./activity-multiples.js";
import { agenda } from "./agenda.js";
import { basisWaterfall } from "./basis-waterfall.js";
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
import { followUps } from "./follow-ups.js";
import { funding } from "./funding.js";
import { meetings } from "./meetings.js";
import { moneyTree } from "./money-tree.js";
import { milestones } from "./milestones.js";
import { officialExecution } from "./official-execution.js";
import { participants } from "./participants.js";
import { questions } from "./questions.js";
import { realTerms } from "./real-terms.js";
import { scheduleByMonth } from "./schedule-by-month.js";
import { schedule } from "./schedule.js";
import { shares } from "./shares.js";
import { trainings } from "./trainings.js";
import { unitCost } from "./unit-cost.js";
import { unspentBalance } from "./unspent-balance.js";

/** Every figure, in the order of the pages. */
export const FIGURES: readonly AnyFigure[] = [
  budgetAndExecution,
  executionRate,
  unspentBalance,
  officialExecution,
  change,
  realTerms,
  composition,
  moneyTree,
  shares,
  basisWaterfall,
  funding,
  schedule,
  scheduleByMonth,
  activities,
  activityMultiples,
  trainings,
  meetings,
  databases,
  participants,
  unitCost,
  milestones,
  coverage,
  agenda,
  districts,
  questions,
  followUps,
  findings,
  documents,
];
