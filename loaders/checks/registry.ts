import type { Rule, RuleAcross } from "./rule";
import { budgetRestated } from "./rules-across/budget-restated";
import { nameChanged } from "./rules-across/name-changed";
import { officialRecord } from "./rules-across/official-record";
import { printedDifferently } from "./rules-across/printed-differently";
import { absentDistrictCited } from "./rules/absent-district-cited";
import { activityParts } from "./rules/activity-parts";
import { activityTotalRow } from "./rules/activity-total-row";
import { agendaGap } from "./rules/agenda-gap";
import { agendaMinutes } from "./rules/agenda-minutes";
import { agendaOverlap } from "./rules/agenda-overlap";
import { answerMark } from "./rules/answer-mark";
import { attendanceParts } from "./rules/attendance-parts";
import { attendanceTotal } from "./rules/attendance-total";
import { balanceInProse } from "./rules/balance-in-prose";
import { breakdownAgainstBudget } from "./rules/breakdown-against-budget";
import { breakdownParts } from "./rules/breakdown-parts";
import { carryOverChain } from "./rules/carry-over-chain";
import { changeAmount } from "./rules/change-amount";
import { changeRate } from "./rules/change-rate";
import { contractEndsInsideYear } from "./rules/contract-ends-inside-year";
import { districtsPresentAbsent } from "./rules/districts-present-absent";
import { doubledWord } from "./rules/doubled-word";
import { executionRate } from "./rules/execution-rate";
import { formulaResult } from "./rules/formula-result";
import { fundingLabelUnknown } from "./rules/funding-label-unknown";
import { fundingSources } from "./rules/funding-sources";
import { guessedSum } from "./rules/guessed-sum";
import { headerAgainstFooter } from "./rules/header-against-footer";
import { milestoneOrder } from "./rules/milestone-order";
import { namesVary } from "./rules/names-vary";
import { numberCoverage } from "./rules/number-coverage";
import { personnelWithinMonths } from "./rules/personnel-within-months";
import { projectCostAgainstOverview } from "./rules/project-cost-against-overview";
import { scheduleInsideFiscalYear } from "./rules/schedule-inside-fiscal-year";
import { scheduleSumAgainstTotal } from "./rules/schedule-sum-against-total";
import { scheduleTotalAgainstBudget } from "./rules/schedule-total-against-budget";
import { settlementAvailable } from "./rules/settlement-available";
import { settlementColumns } from "./rules/settlement-columns";
import { settlementUsed } from "./rules/settlement-used";
import { supplementaryBudget } from "./rules/supplementary-budget";
import { totalOfItems } from "./rules/total-of-items";
import { unbalancedParenthesis } from "./rules/unbalanced-parenthesis";
import { unitMissing } from "./rules/unit-missing";
import { unknownCounter } from "./rules/unknown-counter";
import { weekday } from "./rules/weekday";
import { wonAgainstThousand } from "./rules/won-against-thousand";

/** Every check, in the order findings are listed: money, time, people, then writing. */
export const RULES: readonly Rule[] = [
  changeAmount,
  changeRate,
  supplementaryBudget,
  totalOfItems,
  projectCostAgainstOverview,
  fundingSources,
  breakdownParts,
  breakdownAgainstBudget,
  formulaResult,
  wonAgainstThousand,
  scheduleSumAgainstTotal,
  scheduleTotalAgainstBudget,
  scheduleInsideFiscalYear,
  settlementAvailable,
  settlementUsed,
  carryOverChain,
  settlementColumns,
  balanceInProse,
  executionRate,
  activityParts,
  activityTotalRow,
  attendanceTotal,
  attendanceParts,
  districtsPresentAbsent,
  agendaMinutes,
  agendaGap,
  agendaOverlap,
  absentDistrictCited,
  answerMark,
  weekday,
  headerAgainstFooter,
  milestoneOrder,
  contractEndsInsideYear,
  personnelWithinMonths,
  unknownCounter,
  unitMissing,
  guessedSum,
  fundingLabelUnknown,
  namesVary,
  doubledWord,
  unbalancedParenthesis,
  numberCoverage,
];

/** The checks that see all documents. */
export const RULES_ACROSS: readonly RuleAcross[] = [
  printedDifferently,
  budgetRestated,
  nameChanged,
  officialRecord,
];
