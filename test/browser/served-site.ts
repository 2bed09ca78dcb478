import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../loaders/site/serve";

const SITE = "dist";

/** Whatever the site is made from. */
const SOURCES = ["data", "loaders", "src", "observablehq.config.ts", "package-lock.json"];

declare module "vitest" {
  interface ProvidedContext {
    site: { dir: string; url: string };
  }
}

/** When the newest file at or below a path was written, in milliseconds. */
function newest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith(".observablehq"))
    .map((file) => statSync(join(path, file)))
    .filter((file) => file.isFile());
  return Math.max(0, ...files.map((file) => file.mtimeMs));
}

/** Whether the built site is missing or older than something it is made from. */
function isStale(): boolean {
  const page = join(SITE, "index.html");
  return !existsSync(page) || statSync(page).mtimeMs < Math.max(...SOURCES.map(newest));
}

/** Runs before the browser tests: builds the real site where it is stale, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (isStale()) {
    const { status } = spawnSync(process.execPath, ["bin/bootstrap.js", "build"], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0) throw new Error(`build failed with status ${String(status)}`);
  }
  const site = await serveSite({ dir: SITE, port: 0 });
  project.provide("site", { dir: SITE, url: site.url });
  return () => site.close();
}
