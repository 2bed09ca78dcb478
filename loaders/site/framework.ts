import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, utimes } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

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
async function seedData(root: string, published: string): Promise<void> {
  const cache = join(root, "src", ".observablehq", "cache", "data");
  await rm(cache, { recursive: true, force: true });
  for (const path of await attachedFiles(join(root, "src"))) {
    if (!existsSync(join(published, path))) continue;
    const file = join(cache, path);
    await mkdir(dirname(file), { recursive: true });
    await cp(join(published, path), file);
    await utimes(file, FILE_TIME, FILE_TIME);
  }
}

/** Runs Framework's build; what it says is shown only if it fails. */
function runFramework(root: string, published: string, output: string): Promise<void> {
  const program = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const child = spawn(process.execPath, [program, "build"], {
    cwd: root,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
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
 * @throws where a page, an import or a data file is missing or wrong, with what Framework said
 */
export async function buildPages(options: {
  root: string;
  published: string;
  output: string;
}): Promise<void> {
  await seedData(options.root, options.published);
  await runFramework(options.root, options.published, options.output);
}
