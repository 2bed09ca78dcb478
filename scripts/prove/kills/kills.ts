import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FOLDERS } from "../../../loaders/commands/folders";
import { Random } from "../../../loaders/generate/random";
import { homeAt, type Home } from "../../../loaders/refresh/home";
import { currentRelease } from "../../../loaders/refresh/releases";
import { compiled } from "./compiled";
import { Reader, type Reading } from "./reader";
import { type Ended, type Plan, runVictim } from "./victim";
import { faultOf } from "./whole";

/** What one kill met and left. */
export interface Kill {
  /** The last line that was told. */
  step: string;
  /** Whether the new release was shown afterwards. */
  isNew: boolean;
}

/** What became of all of them. */
export interface Kills {
  kills: Kill[];
  /** Releases or databases that were not whole afterwards; a line each. */
  torn: string[];
  reading: Reading;
  /** How the runs ended that nobody killed: those that were done before, and the last ones. */
  outcomes: string[];
}

/** As many side by side as a small machine has cores; each has a folder and a reader of its own. */
const LANES = 2;

/** The first line of a run, that with which it begins to show a release, and its last. */
const [BEGIN, SHOW, END] = ["begin", "make it a release", "end: "];

/** Every fifth kill falls into the moment in which the release is exchanged. */
const SHOWING = 5;

/** Runs side by side take longer than one alone, and a kill should find its end as well. */
const SPARE = 1.1;

/** A sum in thousands, of which the last three digits are changed. */
const SUM = /(?<=\d,\d{3},)\d{3}/u;

/** The project's first document that prints sums. */
async function sheet(): Promise<string> {
  const folder = join(FOLDERS.data, "documents");
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    const text = path.endsWith(".txt") ? await readFile(join(folder, path), "utf8") : "";
    if (SUM.test(text)) return text;
  }
  throw new Error(`no document with sums: ${folder}`);
}

/** Puts another version of it into the inbox, in the place of the last. */
async function putVersion(home: Home, text: string, number: number): Promise<void> {
  await mkdir(home.inbox, { recursive: true });
  await writeFile(join(home.inbox, "version.txt"), text.replace(SUM, String(100 + number)));
}

/** How long a whole run took from one line to another, in milliseconds. */
function took({ told }: Ended, from: string, to: string): number {
  const at = (start: string) => told.find(({ line }) => line.startsWith(start))?.at;
  const [begun, ended] = [at(from), at(to)];
  if (begun === undefined || ended === undefined)
    throw new Error(`a run without an end:\n${told.map(({ line }) => line).join("\n")}`);
  return Math.ceil(ended - begun);
}

const lastLine = ({ told }: Ended): string => told.at(-1)?.line ?? "nothing";

/** Kills refreshes of one folder, one after the other, until so many have died. */
class Lane {
  readonly found: Omit<Kills, "reading"> = { kills: [], torn: [], outcomes: [] };
  #turn = 0;

  constructor(
    private readonly home: Home,
    private readonly given: { script: string; text: string; random: Random },
    /** The last run that came to its end: how long one takes. */
    private measured: Ended,
  ) {}

  #plan(): Plan {
    const from = this.#turn % SHOWING === 0 ? SHOW : BEGIN;
    const most = Math.ceil(SPARE * took(this.measured, from, END));
    return { from, milliseconds: this.given.random.int(0, most) };
  }

  /** Runs a refresh with a new version, and looks at what it left. */
  async #run(plan: Plan | null): Promise<Ended> {
    this.#turn += 1;
    await putVersion(this.home, this.given.text, this.#turn);
    const ended = await runVictim(this.given.script, this.home.root, plan);
    const fault = await faultOf(this.home);
    const last = lastLine(ended);
    if (fault !== null) this.found.torn.push(`run ${String(this.#turn)}, after ${last}: ${fault}`);
    if (ended.isKilled) return ended;
    const end = ended.told.find(({ line }) => line.startsWith(END))?.line;
    this.found.outcomes.push(end?.replace(END, "") ?? `none after ${last}`);
    return ended;
  }

  /** Kills so many, then lets one come to its end. */
  async kill(count: number): Promise<void> {
    const { kills, outcomes } = this.found;
    // Runs that fail at once are never killed: they are told by how they ended.
    while (kills.length < count && outcomes.length <= count) {
      const before = await currentRelease(this.home);
      const ended = await this.#run(this.#plan());
      const isNew = (await currentRelease(this.home)) !== before;
      if (ended.isKilled) kills.push({ step: lastLine(ended), isNew });
      else this.measured = ended;
    }
    await this.#run(null);
  }
}

async function killIn(home: Home, lane: Lane, count: number, random: Random): Promise<Kills> {
  const reader = await Reader.begin(home, random);
  try {
    await lane.kill(count);
  } finally {
    await reader.end();
  }
  return { ...lane.found, reading: reader.reading };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function together(lanes: readonly Kills[]): Kills {
  const readings = lanes.map(({ reading }) => reading);
  return {
    kills: lanes.flatMap(({ kills }) => kills),
    torn: lanes.flatMap(({ torn }) => torn),
    reading: {
      looks: sum(readings.map(({ looks }) => looks)),
      pages: sum(readings.map(({ pages }) => pages)),
      errors: readings.flatMap(({ errors }) => errors),
    },
    outcomes: lanes.flatMap(({ outcomes }) => outcomes),
  };
}

/**
 * Kills true refreshes at random points, as often as is asked, while readers read; then lets them come to
 * their end.
 * @param folder an empty folder for the operators' things
 */
export async function killRefreshes(
  folder: string,
  { kills: count, seed }: { kills: number; seed: number },
): Promise<Kills> {
  const text = await sheet();
  const script = await compiled(join(import.meta.dirname, "refresh-child.ts"), "refresh-child");
  try {
    const homes = Array.from({ length: LANES }, (_, at) => homeAt(join(folder, String(at))));
    const [first = homeAt(folder), ...others] = homes;
    await mkdir(first.root);
    const measured = await runVictim(script, first.root, null);
    // Links among what is copied stay as they are written: relative.
    for (const { root } of others)
      await cp(first.root, root, { recursive: true, verbatimSymlinks: true });
    const lanes = homes.map((home, at) => {
      const random = new Random(seed, "kills", at);
      const lane = new Lane(home, { script, text, random }, measured);
      const share = Math.floor((count + at) / LANES);
      return killIn(home, lane, share, new Random(seed, "reader", at));
    });
    return together(await Promise.all(lanes));
  } finally {
    await rm(script, { force: true });
  }
}
