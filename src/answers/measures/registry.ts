import type { Measure } from "../measure.js";
import { activities, participants } from "./activities.js";
import { budget, originalBudget } from "./budget.js";
import { change } from "./change.js";
import { real, unitCost } from "./derived.js";
import { executionRate } from "./execution-rate.js";
import { funding } from "./funding.js";
import { itemAmount, itemShare, labelledSum, sharesTogether } from "./items.js";
import { documents, findings } from "./ledger.js";
import { absent, attendance, meetingTime, present } from "./meeting.js";
import { meaning } from "./meaning.js";
import { milestones } from "./milestones.js";
import { balance, districtMoney, phases, trusteeSpending } from "./phases.js";
import { promises, questions } from "./questions.js";
import { schedule } from "./schedule.js";

/** All that can be asked, in the order in which equals are offered. */
export const MEASURES: readonly Measure[] = [
  meaning,
  executionRate,
  budget,
  phases,
  balance,
  originalBudget,
  trusteeSpending,
  districtMoney,
  change,
  itemShare,
  sharesTogether,
  itemAmount,
  labelledSum,
  funding,
  schedule,
  real,
  unitCost,
  activities,
  participants,
  attendance,
  present,
  absent,
  meetingTime,
  questions,
  promises,
  milestones,
  findings,
  documents,
];
