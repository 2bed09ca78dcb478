import type { View } from "./view";
import { activitiesByYear } from "./views/activities-by-year";
import { activityVintages } from "./views/activity-vintages";
import { attendance } from "./views/attendance";
import { basisItems } from "./views/basis-items";
import { budgetByYear } from "./views/budget-by-year";
import { budgetConflicts } from "./views/budget-conflicts";
import { budgetVintages } from "./views/budget-vintages";
import { composition } from "./views/composition";
import { coverage } from "./views/coverage";
import { districtPresence } from "./views/district-presence";
import { documentDates } from "./views/document-dates";
import { documents } from "./views/documents";
import { evidence } from "./views/evidence";
import { executionCompared } from "./views/execution-compared";
import { executionRate } from "./views/execution-rate";
import { factValue } from "./views/fact-value";
import { findingsList } from "./views/findings-list";
import { fundingByYear } from "./views/funding-by-year";
import { measured } from "./views/measured";
import { meetingAgenda } from "./views/meeting-agenda";
import { numberCoverage } from "./views/number-coverage";
import { phaseVintages } from "./views/phase-vintages";
import { projectSteps } from "./views/project-steps";
import { questionsByDisposition } from "./views/questions-by-disposition";
import { realAmounts } from "./views/real-amounts";
import { scheduleRows } from "./views/schedule-rows";
import { sheetBudget } from "./views/sheet-budget";
import { unitCosts } from "./views/unit-costs";

/** The views, each after those it reads. */
export const views: readonly View[] = [
  documentDates,
  budgetByYear,
  budgetVintages,
  budgetConflicts,
  realAmounts,
  executionRate,
  executionCompared,
  sheetBudget,
  composition,
  basisItems,
  fundingByYear,
  scheduleRows,
  activitiesByYear,
  activityVintages,
  phaseVintages,
  projectSteps,
  unitCosts,
  meetingAgenda,
  attendance,
  districtPresence,
  questionsByDisposition,
  measured,
  coverage,
  findingsList,
  documents,
  numberCoverage,
  evidence,
  factValue,
];
