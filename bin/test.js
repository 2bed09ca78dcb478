import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { requireBrowser } from "./browser.js";
import { inProject } from "./project.js";
import { runNpm } from "./run.js";

/**
 * The scripts of package.json that make up the tests, in the order in which a mistake is cheapest
 * to find. `counts`: vitest runs it and says how many tests passed.
 */
const STEPS = [
  { script: "types", counts: false },
  { script: "lint", counts: false },
  { script: "rooms", counts: false },
  { script: "unused", counts: false },
  { script: "unit", counts: true },
  { script: "browser", counts: true },
];

/**
 * @typedef {{ script: string, status: number | null, seconds: number, passed: number, failed: number, why?: string }} Outcome
 * status is null where the step was not run
 */

/**
 * @param {string} script
 * @param {string} why
 * @returns {Outcome}
 */
const notRun = (script, why) => ({ script, status: null, seconds: 0, passed: 0, failed: 0, why });

/**
 * Runs one step.
 * @param {{ script: string, counts: boolean }} step
 * @returns {Promise<Outcome>}
 */
async function runStep({ script, counts }) {
  process.stderr.write(`\n── ${script}\n`);
  const report = inProject("build", "tests", `${script}.json`);
  rmSync(report, { force: true });
  mkdirSync(inProject("build", "tests"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const start = performance.now();
  const status = await runNpm(["run", "--silent", script, ...(counts ? ["--", ...reporters] : [])]);
  const seconds = (performance.now() - start) / 1000;
  if (!existsSync(report)) return { script, status, seconds, passed: 0, failed: 0 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  return { script, status, seconds, passed, failed };
}

/**
 * One line of the summary.
 * @param {Outcome} outcome
 */
function summaryLine({ script, status, seconds, passed, failed, why }) {
  const name = script.padEnd(8);
  if (status === null) return `- ${name} ${why ?? ""}`;
  const counted = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : "";
  const ended = status === 0 ? "" : `  exit status ${status}`;
  return `${status === 0 ? "✓" : "✗"} ${name} ${seconds.toFixed(1).padStart(6)} s${counted}${ended}`;
}

/**
 * Prints what became of every step, and ends with the number of tests.
 * @param {Outcome[]} outcomes
 */
function printSummary(outcomes) {
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const counted = `${sum("passed")} passed, ${sum("failed")} failed`;
  const summary = [...outcomes.map(summaryLine), counted].join("\n");
  process.stdout.write(`\n${summary}\n`);
  writeFileSync(inProject("build", "tests", "summary.txt"), `${summary}\n`);
}

/**
 * Runs all tests, up to the first step that fails.
 * @returns {Promise<number>} exit status
 * @throws {Error} where there is no browser and nobody said that this is all right
 */
export async function runTests() {
  const withoutBrowser = process.env["MAEUL_NO_BROWSER"] === "1";
  if (!withoutBrowser) process.env["MAEUL_BROWSER"] = await requireBrowser();
  /** @type {Outcome[]} */
  const outcomes = [];
  let failed = 0;
  for (const step of STEPS) {
    if (failed !== 0) outcomes.push(notRun(step.script, "not run"));
    else if (withoutBrowser && step.script === "browser") {
      outcomes.push(notRun(step.script, "SKIPPED because MAEUL_NO_BROWSER=1"));
    } else {
      const outcome = await runStep(step);
      outcomes.push(outcome);
      failed = outcome.status ?? 0;
    }
  }
  printSummary(outcomes);
  return failed;
}
