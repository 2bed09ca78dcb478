// Module hooks for small changes of a library's source that it offers no option for. The rest stays as
// it is.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * A change of a library's source, and what it does without it.
 * @typedef {{ why: string, from: string, to: string }} Change
 * @typedef {(url: string, context: unknown) => Promise<unknown>} NextLoad
 */

/**
 * The `load` hook that changes one file of a library.
 * @param {string} end how the file's address ends
 * @param {readonly Change[]} changes
 * @throws {Error} where another version is installed, which has to be looked at first
 */
export const loadChanged =
  (end, changes) =>
  /**
   * @param {string} url
   * @param {unknown} context
   * @param {NextLoad} next
   */
  async (url, context, next) => {
    if (!url.endsWith(end)) return next(url, context);
    let source = await readFile(fileURLToPath(url), "utf8");
    for (const { why, from, to } of changes) {
      const parts = source.split(from);
      if (parts.length !== 2) throw new Error(`${parts.length - 1} places where ${end} ${why}`);
      source = parts.join(to);
    }
    return { format: "module", source, shortCircuit: true };
  };
