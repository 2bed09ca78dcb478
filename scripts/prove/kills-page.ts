import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killRefreshes, type Kill, type Kills } from "./kills/kills";

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
function stepName(step: string): string {
  return step
    .replace(/: .*/u, "")
    .replace(/\b[0-9a-f]{16}\b ?/u, "")
    .trim();
}

/** What must hold of kills, each broken line of it. */
export function faultsOf({ torn, reading, outcomes }: Kills): string[] {
  const unfinished = outcomes.filter((outcome) => outcome !== "released");
  return [
    ...torn.map((line) => `torn: ${line}`),
    ...reading.errors.map((line) => `reader: ${line}`),
    ...unfinished.map((outcome) => `a run that nobody killed: ${outcome}`),
  ];
}

/** Kills refreshes and writes what was found as a page. @throws where a release was torn or a reader failed */
export async function killsPage(count: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kills-"));
  try {
    const found = await killRefreshes(folder, { kills: count, seed: SEED });
    const faults = faultsOf(found);
    if (faults.length > 0) throw new Error(`torn or unreadable:\n${faults.join("\n")}`);
    const { kills, outcomes, reading } = found;
    return [
      "# A refresh that is killed leaves a whole release",
      "",
      `${String(kills.length)} refreshes of a small ledger with a site of one page in two languages, each with a new`,
      "version of a document, killed (`kill -9`, with every process they had started) at a random point: four of",
      "five between their beginning and the time that a whole one takes, one of five between the site's being",
      `built and the end; seed ${String(SEED)}. After each, every file of the shown release was held against its`,
      "hash, its database opened and read, status, changes and frozen figures beside it read. Readers read files",
      `and pages all the while. ${String(outcomes.length)} more refreshes, the last ones among them, came to their end.`,
      "",
      "| last step that was told | kills | new release shown afterwards |",
      "|---|---:|---:|",
      ...stepRows(kills),
      "",
      "Torn releases: 0. Reader errors: 0. Runs that nobody killed: all released.",
      "",
      `The readers looked at ${String(reading.looks)} releases, five files each, and fetched ${String(reading.pages)} pages.`,
      "",
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
