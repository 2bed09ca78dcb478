// A module hook for kordoc 4.14.1: small changes of its source that it offers no option for. The rest
// stays as it is.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** @type {{ why: string, from: string, to: string }[]} */
const CHANGES = [
  {
    why: "takes tables of up to three rows with long cells apart; their cells are what we came for",
    from: "flattenLayoutTables(blocks);",
    to: "blocks;",
  },
  {
    why: "reads a section up to where it is damaged, without a word",
    from: "out.push(readRecords(data));",
    to: `const found = readRecords(data);
      const damage = globalThis.damageOf(found, data);
      if (damage) warnings.push({ page: si + 1, message: damage, code: "PARTIAL_PARSE" });
      out.push(found);`,
  },
];

/**
 * @param {string} url
 * @param {unknown} context
 * @param {(url: string, context: unknown) => Promise<unknown>} next
 * @throws {Error} where another version of kordoc is installed, which has to be looked at first
 */
export async function load(url, context, next) {
  if (!url.endsWith("/kordoc/dist/index.js")) return next(url, context);
  let source = await readFile(fileURLToPath(url), "utf8");
  for (const { why, from, to } of CHANGES) {
    const parts = source.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} places where kordoc ${why}`);
    source = parts.join(to);
  }
  return { format: "module", source, shortCircuit: true };
}
