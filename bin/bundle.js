import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./project.js";

/**
 * Whether a program was unpacked from a bundle, which brings its packages.
 * @param {string} [root] its folder
 * @throws {Error} where the bundle was made for another system or processor
 */
export function isBundled(root = PROJECT) {
  const file = join(root, "bundle.json");
  if (!existsSync(file)) return false;
  const { platform } = JSON.parse(readFileSync(file, "utf8"));
  const here = `${process.platform}-${process.arch}`;
  if (platform === here) return true;
  throw new Error(`bundle is for ${platform}, this is ${here}`);
}
