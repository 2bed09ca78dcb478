import type { View } from "./view";
import { activitiesByYear } from "./views/activities-by-year";
import { attendance } from "./views/attendance";
import { budgetByYear } from "./views/budget-by-year";
import { budgetVintages } from "./views/budget-vintages";
import { composition } from "./views/composition";
import { coverage } from "./views/coverage";
import { districtPresence } from "./views/district-presence";
import { documents } from "./views/documents";
import { evidence } from "./views/evidence";
import { executionRate } from "./views/execution-rate";
import { factValue } from "./views/fact-value";
import { findingsList } from "./views/findings-list";
import { meetingAgenda } from "./views/meeting-agenda";
import { numberCoverage } from "./views/number-coverage";
import { questionsByDisposition } from "./views/questions-by-disposition";
import { scheduleRows } from "./views/schedule-rows";

/** The views, each after those it reads. */
export const views: readonly View[] = [
  budgetByYear,
  budgetVintages,
  executionRate,
  composition,
  scheduleRows,
  activitiesByYear,
  meetingAgenda,
  attendance,
  districtPresence,
  questionsByDisposition,
  coverage,
  findingsList,
  documents,
  numberCoverage,
  evidence,
  factValue,
];
