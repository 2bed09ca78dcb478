import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subjects } from "../../loaders/publish/subjects";
import { buildSite } from "../../loaders/site/build";
import { serveSite } from "../../loaders/site/serve";
import { namedProgrammes } from "../../src/words/programme.js";
import { launchBrowser } from "../views";
import { bytesOf, type Lap, largest, type Made, makeBigLedger, type Size } from "./big-ledger";
import { type Click, clickThrough } from "./clicks";
import { searched, type Visit, walk } from "./walk";

const MEGA = 1_000_000;

/** Bytes that a page may load: a reader on a slow line waits some seconds for them. */
const LIMIT = 8 * MEGA;

const SEED = 7;
/** One approved document to so many programmes, as sheets outnumber records. */
const SHEETS_PER_RECORD = 10;

const mega = (bytes: number): string => `${(bytes / MEGA).toFixed(1)} MB`;

/** What was seen of a site. */
interface Seen {
  visits: Visit[];
  clicks: Click[];
  programmes: number;
  /** Whether the picker found the last of them by its name. */
  found: boolean;
}

/** Opens every page of a ledger's site, clicks through it, and writes down what happened. */
async function visited(dir: string, made: Made): Promise<Seen> {
  const subjects = JSON.parse(
    await readFile(join(made.published, "subjects.json"), "utf8"),
  ) as Subjects;
  // Documents that name no programme stand together, last, and have no budget.
  const named = namedProgrammes(subjects.programme.map(([name]) => name));
  const [other = "", last = ""] = named.slice(-2);
  const [meeting = ""] = subjects.meeting.at(-1) ?? [];
  if (!other || !last || !meeting) throw new Error("a ledger without programmes or meetings");
  const site = await serveSite({ dir, port: 0 });
  const browser = await launchBrowser();
  try {
    const found = await searched(browser, `${site.url}budget.html`, last);
    const visits = await walk(browser, { dir, url: site.url }, last);
    return {
      visits,
      clicks: await clickThrough(browser, site.url, { other, last, meeting }),
      programmes: named.length,
      found: found === last,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function faultsOf({ visits, clicks, found }: Seen): string[] {
  const failed = clicks.flatMap(({ what, fault }) =>
    fault === null ? [] : [`- ${what}: ${fault}`],
  );
  const opened = visits.flatMap(({ page, programme, faults, bytes }) => {
    const where = programme === null ? page : `${page} (last programme)`;
    const heavy = bytes > LIMIT ? [`loads ${mega(bytes)}`] : [];
    return [...faults, ...heavy].map((fault) => `- ${where}: ${fault}`);
  });
  return [
    ...(found ? [] : ["- the picker does not find the last programme"]),
    ...opened,
    ...failed,
  ];
}

function row(visits: readonly Visit[], page: string): string {
  const cells = visits
    .filter((visit) => visit.page === page)
    .map(({ bytes, seconds }) => `${mega(bytes)} | ${seconds.toFixed(1)} s`);
  return `| ${page} | ${cells.join(" | ")} |`;
}

const lap = ({ step, seconds }: Lap): string => `| ${step} | ${seconds.toFixed(0)} s |`;

async function page(
  { programmes, documents, seed }: Size,
  made: Made,
  seen: Seen,
): Promise<string[]> {
  const { visits, clicks } = seen;
  const faults = faultsOf(seen);
  const all = made.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = ["figures", "lists", "evidence", "documents"].map((folder) => {
    const { path, bytes } = largest(made.manifest, folder);
    return `| ${path} | ${mega(bytes)} |`;
  });
  return [
    "# A big ledger",
    "",
    `${String(programmes)} programmes with a budget sheet each and ${String(documents)} approved documents, invented from seed ${String(seed)}, were read, checked, stored and published, their site was built, every page of it opened in a browser, at the first programme and at the last, and what a reader does was done. A fault is an error on the console, a request that fails, data that cannot be read, something a reader looks for that does not come, or a page that loads more than ${mega(LIMIT)}. Times are those of one run on two busy cores and say what order they are of.`,
    "",
    `The last of ${String(seen.programmes)} programmes was typed into the picker.`,
    "",
    "| step | time |",
    "|---|---:|",
    ...made.laps.map(lap),
    "",
    `Published: ${String(made.manifest.files.length)} files, ${mega(all)}; the database ${mega(await bytesOf(join(made.published, "downloads", "ledger.duckdb")))}. The largest file of each sort that pages load:`,
    "",
    "| file | size |",
    "|---|---:|",
    ...heaviest,
    "",
    "| page | loads | still after | last programme: loads | still after |",
    "|---|---:|---:|---:|---:|",
    ...[...new Set(visits.map((visit) => visit.page))].map((name) => row(visits, name)),
    "",
    "| what a reader does, after the page stands | time |",
    "|---|---:|",
    ...clicks.map(({ what, seconds }) => `| ${what} | ${seconds.toFixed(1)} s |`),
    "",
    "## Faults",
    "",
    ...(faults.length > 0 ? faults : ["none"]),
    "",
  ];
}

/** Makes the ledger and its site, or takes up those that an earlier proof left in the folder. */
async function madeIn(folder: string, size: Size): Promise<Made> {
  const note = join(folder, "made.json");
  const known = await readFile(note, "utf8").catch(() => null);
  if (known !== null) return JSON.parse(known) as Made;
  const made = await makeBigLedger(folder, size);
  const start = performance.now();
  await buildSite({ published: made.published, out: join(folder, "site") });
  made.laps.push({ step: "build the site", seconds: (performance.now() - start) / 1000 });
  await writeFile(note, JSON.stringify(made));
  return made;
}

/**
 * Makes an invented ledger and its site, and reports how both held: the lines of a page. Where anything
 * went wrong, the process ends with an exit status of 1.
 * @param programmes so many, and a tenth as many approved documents
 * @param keep a folder that keeps what is made, so that it can be visited again; null keeps nothing
 */
export async function corpusPage(programmes: number, keep: string | null): Promise<string[]> {
  const size = { programmes, documents: Math.ceil(programmes / SHEETS_PER_RECORD), seed: SEED };
  const folder = keep ?? (await mkdtemp(join(tmpdir(), "big-ledger-")));
  try {
    const made = await madeIn(folder, size);
    const seen = await visited(join(folder, "site"), made);
    if (faultsOf(seen).length > 0) process.exitCode = 1;
    return await page(size, made, seen);
  } finally {
    if (keep === null) await rm(folder, { recursive: true, force: true });
  }
}
