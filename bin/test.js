import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { requireBrowser } from "./browser.js";
import { inProject } from "./project.js";
import { runNpm } from "./run.js";

/**
 * @typedef {{ script: string, counts: boolean }} Step
 * A script of package.json; `counts`: vitest runs it and says how many tests passed
 */

/** @param {string} script */
const silent = (script) => ({ script, counts: false });

/** @param {string} script */
const counting = (script) => ({ script, counts: true });

/**
 * The stages of the tests, in the order in which a mistake is cheapest to find. A stage has lanes side
 * by side, a lane its steps one after the other: checks of the code keep one core busy each and what
 * waits for processes less than one, vitest all of them.
 * @type {Step[][][]}
 */
const STAGES = [
  [[silent("lint")], [silent("types"), silent("rooms"), silent("unused")], [counting("processes")]],
  [[counting("unit")]],
  [[counting("browser")]],
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
 * @param {Step} step
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
 * Runs the steps of a lane, up to the first that fails.
 * @param {Step[]} lane
 * @returns {Promise<Outcome[]>}
 */
async function runLane(lane) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of lane) {
    const failed = outcomes.some(({ status }) => status !== 0);
    outcomes.push(failed ? notRun(step.script, "not run") : await runStep(step));
  }
  return outcomes;
}

/**
 * Runs all tests, up to the first stage in which something fails.
 * @returns {Promise<number>} exit status
 * @throws {Error} where there is no browser and nobody said that this is all right
 */
export async function runTests() {
  const withoutBrowser = process.env["MAEUL_NO_BROWSER"] === "1";
  if (!withoutBrowser) process.env["MAEUL_BROWSER"] = await requireBrowser();
  /** @type {Outcome[]} */
  const outcomes = [];
  const failed = () => outcomes.find(({ status }) => status !== null && status !== 0)?.status ?? 0;
  for (const lanes of STAGES) {
    const steps = lanes.flat();
    if (failed() !== 0) outcomes.push(...steps.map(({ script }) => notRun(script, "not run")));
    else if (withoutBrowser && steps.some(({ script }) => script === "browser")) {
      outcomes.push(notRun("browser", "SKIPPED because MAEUL_NO_BROWSER=1"));
    } else outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());
  }
  printSummary(outcomes);
  return failed();
}
