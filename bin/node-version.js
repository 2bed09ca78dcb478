import { readFileSync } from "node:fs";
import { inProject } from "./project.js";

/**
 * Whether one version is at least another, by major and minor number.
 * @param {string} version such as `20.19.4`
 * @param {string} least such as `20.19`
 */
export function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * Checks this Node against package.json's `engines`.
 * @throws {Error} where it is too old
 */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  const least = engines.node.replace(">=", "");
  if (isAtLeast(process.versions.node, least)) return;
  throw new Error(`Node ${least} or newer is needed, this is ${process.versions.node}`);
}
