// Runs the program of an unpacked bundle as an operator would, and says what came of it as JSON. Is
// itself run where there is no network: what it starts has none either.
import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Answered, Ran, Trial } from "./offline";

const [unpacked = "", home = "", isLong = ""] = process.argv.slice(2);
const VAR = join(home, "var");

/** Nothing of this checkout or of who runs it, and no way out. */
const ENVIRONMENT = {
  PATH: process.env["PATH"],
  TMPDIR: process.env["TMPDIR"],
  ...{ HOME: home, MAEUL_HOME: VAR },
  ...{ HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" },
  npm_config_offline: "true",
};

/** Where the program lies; it is moved once. */
let folder = unpacked;

function ran(...parameters: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: home, env: ENVIRONMENT, maxBuffer: 2 ** 28 };
    execFile(join(folder, "maeul"), parameters, options, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

async function asked(site: string, path: string): Promise<Answered> {
  const answer = await fetch(new URL(path, site));
  const policy = answer.headers.get("content-security-policy");
  return { status: answer.status, policy, text: await answer.text() };
}

/** Serves, looks at the site at its address, and ends the server. */
async function served<T>(look: (site: string) => Promise<T>): Promise<T> {
  const child = spawn(join(folder, "maeul"), ["serve", "--port", "0"], {
    ...{ cwd: home, env: ENVIRONMENT, stdio: ["ignore", "pipe", "inherit"] },
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  try {
    const site = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once("line", resolve);
      void ended.then(() => {
        reject(new Error("ended before it served"));
      });
    });
    return await look(site);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** What a site says of its published files and tables: their hashes. */
const publishedIn = (site: string): string =>
  readFileSync(join(site, "data", "manifest.json"), "utf8");

/** Whether this machine is the only one that can be reached: it has no other interface. */
const isCutOff = Object.values(networkInterfaces()).every((addresses = []) =>
  addresses.every(({ internal }) => internal),
);

const trial: Trial = {
  isCutOff,
  ask: await ran("ask", "2019 집행률"),
  ...(await served(async (site) => ({
    page: await asked(site, "/"),
    missing: await asked(site, "/no-such-page"),
  }))),
  refreshed: null,
};
if (isLong === "long") {
  const doctor = await ran("doctor");
  const extract = await ran("extract", "--json", join(folder, "data", "documents"));
  const first = await ran("refresh");
  const isSame = publishedIn(join(VAR, "current", "site")) === publishedIn(join(folder, "dist"));
  const invented = ["--programmes", "3", "--documents", "3", "--formats", "hwpx,hwp,pdf"];
  await ran("generate", "--out", join(VAR, "inbox"), ...invented);
  const second = await ran("refresh");
  const status = await served((site) => asked(site, "/now/status.json"));
  folder = `${unpacked}-moved`;
  await rename(unpacked, folder);
  const moved = await ran("refresh");
  const after = await ran("doctor");
  trial.refreshed = { doctor, extract, first, isSame, second, status, moved, after };
}
process.stdout.write(JSON.stringify(trial));
