import { spawn } from "node:child_process";
import { constants } from "node:os";
import { PROJECT } from "./project.js";

/**
 * Runs a program in the project's folder with this terminal, and gives its exit status; one ended by
 * a signal gives 128 + the signal's number, as shells have it.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ quietStdout?: boolean, shell?: boolean }} [options] quietStdout: its output goes to stderr
 * @returns {Promise<number>}
 */
export function run(program, parameters, { quietStdout = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: PROJECT,
      shell,
      stdio: ["inherit", quietStdout ? 2 : "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (status, signal) => {
      resolve(status ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Runs npm: the one that started this process, else the one on the path.
 * @param {string[]} parameters
 * @param {{ quietStdout?: boolean }} [options]
 */
export function runNpm(parameters, options = {}) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith("npm-cli.js")) return run(process.execPath, [npm, ...parameters], options);
  // Node starts .cmd files through a shell only; the parameters are this project's own words.
  return run("npm", parameters, { ...options, shell: process.platform === "win32" });
}
