import { fork } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FOLDERS } from "../../../loaders/commands/folders";
import { Random } from "../../../loaders/generate/random";
import { homeAt, type Home } from "../../../loaders/refresh/home";
import { currentRelease, verifyRelease } from "../../../loaders/refresh/releases";
import { Ledger } from "../../../loaders/store/read";
import { Reader, type Reading } from "./reader";

/** What one kill met and left. */
export interface Kill {
  /** Milliseconds after the start. */
  after: number;
  /** The last step that it had told; null where it had told none. */
  step: string | null;
  /** Whether the new release was shown afterwards. */
  isNew: boolean;
}

/** What became of all of them. */
export interface Kills {
  kills: Kill[];
  /** Releases or databases that were not whole afterwards; a line each. */
  torn: string[];
  reading: Reading;
  /** How the last run ended, which nobody killed. */
  lastOutcome: string;
}

interface Ended {
  told: string[];
  milliseconds: number;
}

/** Runs a refresh in a process of its own, to its end or to its death. */
function refreshed(home: Home, killAfter: number | null): Promise<Ended> {
  const begun = performance.now();
  const told: string[] = [];
  const child = fork(join(import.meta.dirname, "refresh-child.ts"), [home.root], {
    cwd: FOLDERS.root,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // A group of its own: Framework's process dies with it, as in a loss of power.
    detached: true,
  });
  child.stdout?.on("data", (chunk: Buffer) => {
    told.push(...chunk.toString("utf8").trimEnd().split("\n"));
  });
  const timer =
    killAfter === null
      ? null
      : setTimeout(() => {
          if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        }, killAfter);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      if (timer) clearTimeout(timer);
      resolve({ told, milliseconds: performance.now() - begun });
    });
  });
}

/** A sum in thousands, of which the last three digits are changed. */
const SUM = /(?<=\d,\d{3},)\d{3}/u;

/** Puts another version of the project's first document that prints sums into the inbox. */
async function putVersion(home: Home, number: number): Promise<void> {
  const folder = join(FOLDERS.data, "documents");
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!path.endsWith(".txt")) continue;
    const text = await readFile(join(folder, path), "utf8");
    if (!SUM.test(text)) continue;
    const version = text.replace(SUM, String(100 + number));
    await mkdir(home.inbox, { recursive: true });
    await writeFile(join(home.inbox, `version-${String(number)}.txt`), version);
    return;
  }
  throw new Error(`no document with sums: ${folder}`);
}

/** Looks at the shown release as a whole: every file's hash, and the database's content. */
async function fault(home: Home): Promise<string | null> {
  try {
    const { id } = await verifyRelease(home, (await currentRelease(home)) ?? "");
    const ledger = await Ledger.open(join(home.current, "ledger.duckdb"));
    try {
      const { rows } = await ledger.query(
        "SELECT id, (SELECT count(*) FROM evidence) AS facts FROM release",
      );
      if (rows[0]?.["id"] !== id || Number(rows[0]["facts"]) === 0)
        return `database of another release: ${id}`;
    } finally {
      ledger.close();
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Kills true refreshes at random points, as often as is asked, while a reader reads; then lets one come
 * to its end.
 * @param folder an empty folder for the operator's things
 */
export async function killRefreshes(
  folder: string,
  { kills: count, seed }: { kills: number; seed: number },
): Promise<Kills> {
  const home = homeAt(folder);
  await mkdir(dirname(home.config), { recursive: true });
  await refreshed(home, null);
  await putVersion(home, 0);
  const { milliseconds } = await refreshed(home, null);
  const random = new Random(seed, "kills");
  const reader = await Reader.begin(home, new Random(seed, "reader"));
  const [kills, torn]: [Kill[], string[]] = [[], []];
  for (let number = 1; number <= count; number += 1) {
    const before = await currentRelease(home);
    await putVersion(home, number);
    const after = random.int(0, Math.round(milliseconds));
    const { told } = await refreshed(home, after);
    kills.push({
      after,
      step: told.at(-1) ?? null,
      isNew: (await currentRelease(home)) !== before,
    });
    const found = await fault(home);
    if (found !== null) torn.push(`kill ${String(number)}, after ${String(after)} ms: ${found}`);
  }
  const { told } = await refreshed(home, null);
  const found = await fault(home);
  if (found !== null) torn.push(`the run after all kills: ${found}`);
  const reading = await reader.end();
  return { kills, torn, reading, lastOutcome: told.find((line) => OUTCOMES.has(line)) ?? "none" };
}

const OUTCOMES = new Set(["released", "nothing-new", "blocked", "failed"]);
