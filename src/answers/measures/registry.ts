import type { Measure } from "../measure.js";
import { budget } from "./budget.js";
import { executionRate } from "./execution-rate.js";
import { balance, phases } from "./phases.js";

/** All that can be asked, in the order in which equals are offered. */
export const MEASURES: readonly Measure[] = [executionRate, budget, phases, balance];
