import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subjects } from "../../loaders/publish/subjects";
import { buildSite } from "../../loaders/site/build";
import { serveSite } from "../../loaders/site/serve";
import { launchBrowser } from "../views";
import { bytesOf, type Lap, largest, type Made, makeBigLedger, type Size } from "./big-ledger";
import { searched, type Visit, walk } from "./walk";

const MEGA = 1_000_000;

/** Bytes that a page may load: a reader on a slow line waits some seconds for them. */
const LIMIT = 8 * MEGA;

const SEED = 7;
/** One approved document to so many programmes, as sheets outnumber records. */
const SHEETS_PER_RECORD = 10;

const mega = (bytes: number): string => `${(bytes / MEGA).toFixed(1)} MB`;

/** Builds the site of an invented ledger, opens every page of it, and writes down what happened. */
async function visited(folder: string, made: Made): Promise<{ visits: Visit[]; lines: string[] }> {
  const dir = join(folder, "site");
  const start = performance.now();
  await buildSite({ published: made.published, out: dir });
  made.laps.push({ step: "build the site", seconds: (performance.now() - start) / 1000 });
  const subjects = JSON.parse(
    await readFile(join(made.published, "subjects.json"), "utf8"),
  ) as Subjects;
  const last = subjects.programme.at(-1)?.[0] ?? "";
  const site = await serveSite({ dir, port: 0 });
  const browser = await launchBrowser();
  try {
    const found = await searched(browser, `${site.url}budget.html`, last);
    const visits = await walk(browser, { dir, url: site.url }, last);
    return {
      visits,
      lines: [
        `The last of ${String(subjects.programme.length)} programmes, typed into the picker, was ${found === last ? "found" : `not found: ${String(found)}`}.`,
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function faultsOf(visits: readonly Visit[]): string[] {
  return visits.flatMap(({ page, programme, faults, bytes }) => {
    const where = programme === null ? page : `${page} (last programme)`;
    const heavy = bytes > LIMIT ? [`loads ${mega(bytes)}`] : [];
    return [...faults, ...heavy].map((fault) => `- ${where}: ${fault}`);
  });
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
  { visits, lines }: { visits: readonly Visit[]; lines: readonly string[] },
): Promise<string[]> {
  const faults = faultsOf(visits);
  const all = made.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = ["figures", "lists", "evidence", "documents"].map((folder) => {
    const { path, bytes } = largest(made.manifest, folder);
    return `| ${path} | ${mega(bytes)} |`;
  });
  return [
    "# A big ledger",
    "",
    `${String(programmes)} programmes with a budget sheet each and ${String(documents)} approved documents, invented from seed ${String(seed)}, were read, checked, stored and published, their site was built, and every page of it opened in a browser, at the first programme and at the last. A fault is an error on the console, a request that fails, data that cannot be read, or a page that loads more than ${mega(LIMIT)}. Times are those of one run on two busy cores and say what order they are of.`,
    "",
    ...lines,
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
    "## Faults",
    "",
    ...(faults.length > 0 ? faults : ["none"]),
    "",
  ];
}

/**
 * Makes an invented ledger and its site, and reports how both held: the lines of a page.
 * @param programmes so many, and a tenth as many approved documents
 */
export async function corpusPage(programmes: number): Promise<string[]> {
  const size = { programmes, documents: Math.ceil(programmes / SHEETS_PER_RECORD), seed: SEED };
  const folder = await mkdtemp(join(tmpdir(), "big-ledger-"));
  try {
    const made = await makeBigLedger(folder, size);
    return await page(size, made, await visited(folder, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
