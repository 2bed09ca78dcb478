import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./run.js";

const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** @param {NodeJS.ProcessEnv} env */
const onPath = (env) =>
  (env["PATH"] ?? "").split(delimiter).flatMap((dir) => COMMANDS.map((name) => join(dir, name)));

/** What is looked for on a Mac, in the system's applications and the user's. */
const macApplications = () =>
  ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
    ["/Applications", join(homedir(), "Applications")].map((dir) =>
      join(dir, `${name}.app`, "Contents", "MacOS", name),
    ),
  );

/** @param {NodeJS.ProcessEnv} env */
const windowsPrograms = (env) =>
  ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const dir = env[variable];
    if (dir === undefined) return [];
    return [
      join(dir, "Google", "Chrome", "Application", "chrome.exe"),
      join(dir, "Chromium", "Application", "chrome.exe"),
      join(dir, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  });

/**
 * Where a browser may stand on a system, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function browserCandidates(platform, env) {
  if (platform === "win32") return windowsPrograms(env);
  if (platform === "darwin") return [...macApplications(), ...onPath(env)];
  return [...onPath(env), "/snap/bin/chromium"];
}

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/**
 * The program of a Chrome, Chromium or Edge: the one that `MAEUL_BROWSER` names, else the first one
 * found; null where there is none.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 * @throws {Error} where `MAEUL_BROWSER` names no file
 */
export function findBrowser(platform = process.platform, env = process.env) {
  const named = env["MAEUL_BROWSER"];
  if (named !== undefined && named !== "") {
    if (!isFile(named)) throw new Error(`MAEUL_BROWSER is not a file: ${named}`);
    return named;
  }
  return browserCandidates(platform, env).find(isFile) ?? null;
}

/** On a throw-away machine (root, `CI=true`) a browser may be installed without asking. */
const mayInstall = () => process.env["CI"] === "true" && process.getuid?.() === 0;

/**
 * A browser for the tests: found, or on a throw-away machine installed from Debian's packages.
 * @returns {Promise<string>}
 * @throws {Error} saying what to install
 */
export async function requireBrowser() {
  let found = findBrowser();
  if (found === null && mayInstall()) {
    process.stderr.write("installing chromium (apt-get) …\n");
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    found = findBrowser();
  }
  if (found !== null) return found;
  throw new Error(
    "no browser found: install Chrome, Chromium or Edge, name one in MAEUL_BROWSER, " +
      "or skip the browser tests with MAEUL_NO_BROWSER=1",
  );
}
