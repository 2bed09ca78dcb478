import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killRefreshes, type Kill } from "./kills/kills";

const SEED = 2021;

/** How many kills fell into each step, and after how many of them the new release was shown. */
function stepRows(kills: readonly Kill[]): string[] {
  const steps = [...new Set(kills.map(({ step }) => stepName(step)))].sort();
  return steps.map((step) => {
    const those = kills.filter((kill) => stepName(kill.step) === step);
    const shown = those.filter(({ isNew }) => isNew).length;
    return `| ${step} | ${String(those.length)} | ${String(shown)} |`;
  });
}

/** A step without what it names: `release 5f… is shown` → `release is shown`. */
function stepName(step: string | null): string {
  if (step === null) return "before the first step";
  return step
    .replace(/: .*/u, "")
    .replace(/\b[0-9a-f]{16}\b ?/u, "")
    .trim();
}

/** Kills refreshes and writes what was found as a page. @throws where a release was torn or a reader failed */
export async function killsPage(count: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kills-"));
  try {
    const { kills, torn, reading, lastOutcome } = await killRefreshes(folder, {
      kills: count,
      seed: SEED,
    });
    const faults = [...torn, ...reading.errors];
    if (faults.length > 0) throw new Error(`torn or unreadable:\n${faults.join("\n")}`);
    if (lastOutcome !== "released") throw new Error(`the run after all kills: ${lastOutcome}`);
    return [
      "# A refresh that is killed leaves a whole release",
      "",
      `${String(count)} refreshes of a small ledger with a site of two pages, each with a new version of a`,
      "document, killed (`kill -9`, with every process they had started) at a random point between their start",
      "and the time that a whole one takes; seed 2021. After each, every file of the shown release was held",
      "against its hash, and its database opened and read. A reader read files and pages all the while.",
      "",
      "| last step that was told | kills | new release shown afterwards |",
      "|---|---:|---:|",
      ...stepRows(kills),
      "",
      "Torn releases: 0. Reader errors: 0. The run after all kills: released.",
      "",
      `The reader looked at ${String(reading.looks)} releases, five files each, and fetched ${String(reading.pages)} pages.`,
      "",
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
