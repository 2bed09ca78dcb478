import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, utimes } from "node:fs/promises";
import { dirname, extname, join, relative } from "node:path";

/** How a page attaches published data, from the root of its language. */
const ATTACHED = /FileAttachment\("(?:\.\.\/)*data\/([^"]+)"\)/g;

/** A page names the time of each file it attaches; a fixed one keeps its bytes the same. */
const FILE_TIME = new Date(0);

/** The published files that pages attach; all else they fetch by its address when it is wanted. */
async function attachedFiles(pages: string): Promise<Set<string>> {
  const files = new Set<string>();
  for (const path of await readdir(pages, { recursive: true })) {
    if (extname(path) !== ".md") continue;
    const text = await readFile(join(pages, path), "utf8");
    for (const [, file = ""] of text.matchAll(ATTACHED)) files.add(file);
  }
  return files;
}

/**
 * Puts published data where Framework keeps what its data loaders gave, so that a build starts
 * no process for each file and finds nothing of the build before.
 */
async function seedData(source: string, published: string): Promise<void> {
  const cache = join(source, ".observablehq", "cache", "data");
  await rm(cache, { recursive: true, force: true });
  for (const path of await attachedFiles(source)) {
    if (!existsSync(join(published, path))) continue;
    const file = join(cache, path);
    await mkdir(dirname(file), { recursive: true });
    await cp(join(published, path), file);
    await utimes(file, FILE_TIME, FILE_TIME);
  }
}

/**
 * Copies the pages' sources with Framework's cache, so that builds at the same time do not meet there.
 * @param pages the pages that are built, by their files below `src/`; all where it is left out
 */
async function copySources(root: string, pages?: readonly string[]): Promise<string> {
  const [from, source] = [join(root, "src"), join(root, "build", `pages-${String(process.pid)}`)];
  await rm(source, { recursive: true, force: true });
  const isWanted = (path: string): boolean =>
    extname(path) !== ".md" || pages === undefined || pages.includes(relative(from, path));
  await cp(from, source, { recursive: true, preserveTimestamps: true, filter: isWanted });
  return source;
}

/** Where a build reads and writes. */
interface Places {
  root: string;
  source: string;
  published: string;
  output: string;
}

/** Runs Framework's build; what it says is shown only if it fails. */
function runFramework({ root, source, published, output }: Places): Promise<void> {
  const program = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const child = spawn(process.execPath, [program, "build"], {
    cwd: root,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      MAEUL_SITE_SOURCE: relative(root, source),
      MAEUL_PUBLISHED: published,
      MAEUL_SITE_OUTPUT: output,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const words = Buffer.concat(said).toString("utf8");
      // Framework does not know what is put into the pages after it; the tests follow every link.
      const warnings = words
        .split("\n")
        .filter((line) => line.includes("Warning:") && !line.includes("broken links"));
      for (const warning of warnings) process.stderr.write(`${warning}\n`);
      if (status === 0) resolve();
      else reject(new Error(`observable build failed with status ${String(status)}:\n${words}`));
    });
  });
}

/**
 * Builds the pages with Observable Framework.
 *
 * @param options.root the project's folder
 * @param options.published what publish wrote
 * @param options.output where the pages go; must lie inside the project and is emptied first
 * @param options.pages files below `src/`, where not all pages are wanted
 * @throws where a page, an import or a data file is missing or wrong, with what Framework said
 */
export async function buildPages(options: {
  root: string;
  published: string;
  output: string;
  pages?: readonly string[] | undefined;
}): Promise<void> {
  const source = await copySources(options.root, options.pages);
  try {
    await seedData(source, options.published);
    await runFramework({ ...options, source });
  } finally {
    await rm(source, { recursive: true, force: true });
  }
}
