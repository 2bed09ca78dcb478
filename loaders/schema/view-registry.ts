import type { View } from "./view";
import { activitiesByYear } from "./views/activities-by-year";
import { activityVintages } from "./views/activity-vintages";
import { attendance } from "./views/attendance";
import { budgetByYear } from "./views/budget-by-year";
import { budgetConflicts } from "./views/budget-conflicts";
import { budgetVintages } from "./views/budget-vintages";
import { composition } from "./views/composition";
import { coverage } from "./views/coverage";
import { districtPresence } from "./views/district-presence";
import { documentDates } from "./views/document-dates";
import { documents } from "./views/documents";
import { evidence } from "./views/evidence";
import { executionRate } from "./views/execution-rate";
import { factValue } from "./views/fact-value";
import { findingsList } from "./views/findings-list";
import { meetingAgenda } from "./views/meeting-agenda";
import { numberCoverage } from "./views/number-coverage";
import { phaseVintages } from "./views/phase-vintages";
import { questionsByDisposition } from "./views/questions-by-disposition";
import { scheduleRows } from "./views/schedule-rows";

/** The views, each after those it reads. */
export const views: readonly View[] = [
  documentDates,
  budgetByYear,
  budgetVintages,
  budgetConflicts,
  executionRate,
  composition,
  scheduleRows,
  activitiesByYear,
  activityVintages,
  phaseVintages,
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
