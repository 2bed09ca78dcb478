import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { seoulTime } from "../../loaders/refresh/clock";
import type { Home } from "../../loaders/refresh/home";
import { finishRelease } from "../../loaders/refresh/lay-down";
import { workFolder } from "../../loaders/refresh/passing";
import { showRelease } from "../../loaders/refresh/releases";
import { RunLog } from "../../loaders/store/runs";
import type { Run } from "../../loaders/schema/status";

/** Writes a file and the folders above it. */
export function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Puts a whole release of a page or two among an operator's and shows it. */
export async function putRelease(home: Home, id: string, run: number, page = id): Promise<void> {
  const work = workFolder(home);
  put(work, "ledger.duckdb", `database of ${id}`);
  put(work, "site/index.html", `<p>${page}</p>`);
  put(work, `site/_file/data/only-${id}.json`, JSON.stringify(id));
  put(work, "site/data/evidence.json", JSON.stringify(id));
  put(home.kept, `${id}/frozen/data/figures/budget.html`, `<main>${id}</main>`);
  mkdirSync(join(work, "site", "releases"));
  symlinkSync("../../../now", join(work, "site", "now"));
  symlinkSync(`../../../../kept/${id}/frozen`, join(work, "site", "releases", id));
  await finishRelease(home, work, { id, date: "2026-11-21", run });
  await showRelease(home, id);
}

/** Writes a run into the log as one that has ended. */
export async function putRun(home: Home, startedAt: Date, run: Partial<Run> = {}): Promise<void> {
  const log = await RunLog.open(home.runs, null);
  const id = await log.begin(seoulTime(startedAt));
  const counts = { taken: 0, refused: 0, changed: 0, findings: 0 };
  await log.end({
    id,
    seconds: 1,
    outcome: "released",
    release: "one",
    why: [],
    ...counts,
    ...run,
  });
  log.close();
}
