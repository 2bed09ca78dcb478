import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { isAtLeast } from "../../../bin/node-version";
import type { Home } from "../home";
import { currentRelease } from "../releases";
import { act, note, said, well, type Check } from "./check";

const MEGABYTE = 2 ** 20;
/** While a release is made it lies there up to three times: as it grows, as it is copied, and the old one. */
const TIMES = 3;
/** Of which is always said that it is too little. */
const LEAST = 200 * MEGABYTE;

/** Node's version against the one that the project asks for. */
export function nodeCheck(root: string, version: string): Check {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    engines: { node: string };
  };
  const least = engines.node.replace(">=", "");
  return isAtLeast(version, least)
    ? well("node", version)
    : act("node", `${version}, ${least} or newer is needed`, "install a newer Node");
}

/** The nearest folder above a path that is there. */
function standing(path: string): string {
  return existsSync(path) ? path : standing(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(standing(folder), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a run can write: in the operator's folder, and where the project builds pages. */
export function writableCheck(root: string, home: Home): Check {
  const folders = [home.root, join(root, "build"), join(root, "src", ".observablehq")];
  const closed = folders.filter((folder) => !isWritable(folder));
  return closed.length === 0
    ? well("folders", `${home.root} can be written`)
    : act(
        "folders",
        `cannot be written: ${closed.join(", ")}`,
        "run as their owner, or give this user the right to write there",
      );
}

/** Bytes of the files at and below a folder; links are not followed. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE).toString()} MB`;

/** Free disk against what the release that is shown takes. */
export async function diskCheck(root: string, home: Home): Promise<Check> {
  const shown = await currentRelease(home);
  const release = shown === null ? 0 : sizeOf(join(home.releases, shown));
  const needed = Math.max(LEAST, TIMES * release);
  const free = await Promise.all(
    [home.root, root].map(async (folder) => {
      const { bavail, bsize } = await statfs(standing(folder));
      return bavail * bsize;
    }),
  );
  const least = Math.min(...free);
  return least >= needed
    ? well("disk", `${megabytes(least)} free, a run needs up to ${megabytes(needed)}`)
    : act(
        "disk",
        `${megabytes(least)} free, a run needs up to ${megabytes(needed)}`,
        "free some disk, or keep fewer releases (releases.keep)",
      );
}

/** Whether the site could be served at its port. */
export async function portCheck(port: number): Promise<Check> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    return well("port", `${String(port)} is free`);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    return taken
      ? note("port", `${String(port)} is taken`, "well where maeul serve has it; else set PORT")
      : act("port", `${String(port)}: ${said(error)}`, "set PORT to another");
  } finally {
    server.close();
  }
}
