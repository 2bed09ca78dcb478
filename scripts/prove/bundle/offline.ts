import { execFileSync, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { extract } from "tar";
import type { Bundle } from "../../../loaders/bundle/manifest";
import { folderOf } from "../../../loaders/bundle/words";
import { FOLDERS } from "../../../loaders/commands/folders";

/** How a command ended. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** What the small server answered. */
export interface Answered {
  status: number;
  /** Its content security policy. */
  policy: string | null;
  text: string;
}

/** What came of refreshes: of the bundle's own data, with six invented documents, from another folder. */
export interface Refreshed {
  doctor: Ran;
  extract: Ran;
  first: Ran;
  /** Whether the first refresh published the files and tables that the bundle's site has, by their hashes. */
  isSame: boolean;
  second: Ran;
  /** What the server says of the second. */
  status: Answered;
  moved: Ran;
  /** The doctor again, at the end. */
  after: Ran;
}

/** What came of an unpacked bundle where there is no network. */
export interface Trial {
  /** Whether there was no way to any other machine. */
  isCutOff: boolean;
  ask: Ran;
  page: Answered;
  missing: Answered;
  /** Null where the short trial was asked for. */
  refreshed: Refreshed | null;
}

/** A network of its own, in which there is this machine and no other. */
const CUT_OFF = ["-rn", "sh", "-c", 'ip link set lo up && exec "$0" "$@"'];

/** Whether this system lets a user cut a process off its network. */
export function canCutOff(): boolean {
  try {
    execFileSync("unshare", [...CUT_OFF, "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks a bundle and runs it, cut off the network where the system allows it.
 * @param archive what `makeBundle` wrote
 * @param folder an empty one, with no packages in reach
 * @param isLong whether it is refreshed as well
 * @throws where the program does not start
 */
export async function tryBundle(
  archive: string,
  bundle: Bundle,
  { folder, isLong }: { folder: string; isLong: boolean },
): Promise<Trial> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  await extract({ file: archive, cwd: folder, strict: true });
  const child = join(import.meta.dirname, "offline-child.ts");
  const parameters = ["--import", "tsx", child, join(folder, folderOf(bundle)), home];
  if (isLong) parameters.push("long");
  const [program, cut] = canCutOff()
    ? ["unshare", [...CUT_OFF, process.execPath]]
    : [process.execPath, []];
  const trial = spawn(program, [...cut, ...parameters], {
    cwd: FOLDERS.root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = text(trial.stdout);
  const status = await new Promise((resolve, reject) => {
    trial.once("error", reject).once("close", resolve);
  });
  if (status !== 0) throw new Error(`trial of the bundle ended with status ${String(status)}`);
  return JSON.parse(await said) as Trial;
}
