import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/**
 * Copies one file that publish wrote to stdout, where Framework expects a data loader's output.
 * A build finds these files in Framework's cache already; `observable preview` runs the loaders.
 * @param {string} path inside the published folder
 * @throws {Error} where publish has not written it
 */
export async function copyPublished(path) {
  const file = join(process.env["MAEUL_PUBLISHED"] ?? "build/data", path);
  try {
    await pipeline(createReadStream(file), process.stdout);
  } catch (error) {
    throw new Error(`not published: ${file}`, { cause: error });
  }
}

/**
 * The value of a parameter that Framework passes on the command line (`--id=…`).
 * @param {string} name
 * @throws {Error} where it is not given
 */
export function parameter(name) {
  const prefix = `--${name}=`;
  const given = process.argv.find((word) => word.startsWith(prefix));
  if (given === undefined) throw new Error(`no parameter: ${name}`);
  return given.slice(prefix.length);
}
