import { isBundled } from "./bundle.js";
import { ensureInstalled } from "./install.js";
import { requireNode } from "./node-version.js";

/**
 * Makes sure that the project can run, then does the work; an error becomes one line and exit
 * status 1.
 * @param {() => Promise<void>} work
 */
export async function start(work) {
  try {
    requireNode();
    if (!isBundled()) await ensureInstalled();
    await work();
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
