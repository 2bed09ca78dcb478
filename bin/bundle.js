import { existsSync, readFileSync } from "node:fs";
import { inProject } from "./project.js";

/**
 * Whether this program was unpacked from a bundle, which brings its packages.
 * @throws {Error} where the bundle was made for another system or processor
 */
export function isBundled() {
  const file = inProject("bundle.json");
  if (!existsSync(file)) return false;
  const { platform } = JSON.parse(readFileSync(file, "utf8"));
  const here = `${process.platform}-${process.arch}`;
  if (platform === here) return true;
  throw new Error(`bundle is for ${platform}, this is ${here}`);
}
