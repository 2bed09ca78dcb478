import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBundle } from "../../loaders/bundle/bundle";
import type { Bundle } from "../../loaders/bundle/manifest";
import { build } from "../../loaders/commands/build";
import { FOLDERS } from "../../loaders/commands/folders";
import type { Status } from "../../loaders/schema/status";
import { type Ran, type Refreshed, type Trial, tryBundle } from "./bundle/offline";

const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;

function shownIn({ status }: Refreshed): string | null {
  return (JSON.parse(status.text) as Status | null)?.release?.id ?? null;
}

/** What is not as it must be, a line each. */
function faultsOf(trial: Trial, refreshed: Refreshed, { release }: Bundle): string[] {
  const { ask, page, missing } = trial;
  const { doctor, extract, first, second, moved, after } = refreshed;
  const failed = Object.entries({ ask, doctor, extract, first, second, moved, after })
    .filter(([, { status }]) => status !== 0)
    .map(([name, { status, stderr }]) => `${name}: status ${String(status)}: ${stderr}`);
  const wants: [boolean, string][] = [
    [page.status === 200 && page.text.includes(`"${release.id}"`), "serve: not the bundle's site"],
    [page.policy?.includes("frame-ancestors 'none'") === true, "serve: no policy"],
    [missing.status === 404, `serve: a page that is not there: ${String(missing.status)}`],
    [first.stdout.includes(`released: release ${release.id} `), `refresh: ${first.stdout}`],
    [refreshed.isSame, "refresh: files or tables are not those of the bundle's site"],
    [moved.stdout.startsWith("nothing-new: "), `refresh: ${moved.stdout}`],
    [/^released: .*; 6 in, 0 refused/u.test(second.stdout), `refresh: ${second.stdout}`],
    [second.stdout.includes(shownIn(refreshed) ?? "none"), "serve: not the new release"],
    [after.stdout.includes("files as they were made"), "doctor: files have changed"],
  ];
  return [...failed, ...wants.filter(([isSo]) => !isSo).map(([, fault]) => fault)];
}

const row = (command: string, what: string): string => `| \`${command}\` | ${what} |`;
/** The line that a refresh ends with, without the time it took. */
const released = ({ stdout }: Ran): string => stdout.trim().replace(/, [\d.]+ s$/u, "");

function extracted({ stdout }: Ran): string {
  const documents = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { numbers: unknown[] });
  const numbers = documents.reduce((sum, document) => sum + document.numbers.length, 0);
  return `${String(documents.length)} documents, ${String(numbers)} numbers`;
}

function rows({ ask, page, missing }: Trial, refreshed: Refreshed): string[] {
  const { doctor, extract, first, second, moved, after } = refreshed;
  const [bundled = ""] = doctor.stdout.split("\n");
  const [again = ""] = after.stdout.split("\n");
  const [answer = ""] = ask.stdout.split("\n");
  return [
    row('./maeul ask "2019 집행률"', answer),
    row("./maeul serve", `the bundle's site: ${String(page.status)}, with its policy`),
    row("… a page that is not there", String(missing.status)),
    row("./maeul doctor", bundled),
    row("./maeul extract --json data/documents", extracted(extract)),
    row("./maeul refresh", released(first)),
    row(
      "./maeul refresh",
      `six invented documents (HWPX, HWP, PDF) in the inbox: ${released(second)}`,
    ),
    row("./maeul serve", `now the new release: \`${shownIn(refreshed) ?? "none"}\``),
    row("./maeul refresh", `from another folder, to which it was moved: ${released(moved)}`),
    row("./maeul doctor", again),
  ];
}

/** Two bundles of the same input. @throws where they differ by a byte */
async function bundledTwice(folder: string): Promise<{ archive: string; bundle: Bundle }> {
  const [archive, again] = [join(folder, "bundle.tar.gz"), join(folder, "again.tar.gz")];
  const bundle = await makeBundle(FOLDERS, archive);
  await makeBundle(FOLDERS, again);
  const bytes = await readFile(archive);
  if (!bytes.equals(await readFile(again))) throw new Error("two bundles of one input differ");
  return { archive, bundle };
}

/**
 * Builds and bundles the project, unpacks it elsewhere and runs it cut off the network; writes
 * what came of it as a page.
 * @throws where it cannot be built, the system cannot cut a process off, or something failed
 */
export async function bundlePage(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  try {
    await build(FOLDERS);
    const { archive, bundle } = await bundledTwice(folder);
    const { size } = await stat(archive);
    const there = { folder: join(folder, "there"), isLong: true };
    const trial = await tryBundle(archive, bundle, there);
    const { refreshed, isCutOff } = trial;
    if (!refreshed || !isCutOff)
      throw new Error("not cut off the network: unshare and ip are needed");
    const faults = faultsOf(trial, refreshed, bundle);
    if (faults.length > 0) throw new Error(`bundle does not run:\n${faults.join("\n")}`);
    const { files, bytes, packages, platform, release } = bundle;
    return [
      "# A bundle runs without a network",
      "",
      "The project was bundled twice, to the same bytes, unpacked into an empty folder with no packages in reach,",
      "and run in a network of its own, in which there was no other machine (`unshare -rn`). Release",
      `\`${release.id}\` of ${release.date} for ${platform}: ${mega(size)} packed, ${mega(bytes)} unpacked, ${String(files)} files,`,
      `${String(packages.length)} packages. Its first refresh makes the release that the bundle was made of:`,
      "the same id, and the same hash of every published file and table.",
      "",
      "| command | what came |",
      "|---|---|",
      ...rows(trial, refreshed),
      "",
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
