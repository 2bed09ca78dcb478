import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "../../../loaders/refresh/home";
import { currentRelease, verifyRelease } from "../../../loaders/refresh/releases";
import { Ledger } from "../../../loaders/store/read";

/** The database of the shown release, opened and read. @throws where it is of another release */
async function readDatabase(home: Home, id: string): Promise<void> {
  const ledger = await Ledger.open(join(home.current, "ledger.duckdb"));
  try {
    const { rows } = await ledger.query(
      "SELECT id, (SELECT count(*) FROM evidence) AS facts FROM release",
    );
    if (rows[0]?.["id"] !== id || Number(rows[0]["facts"]) === 0)
      throw new Error(`database of another release: ${id}`);
  } finally {
    ledger.close();
  }
}

/** What stands beside the releases, as pages read it, and the frozen figures that the release leads to. */
async function readBeside(home: Home, id: string): Promise<void> {
  for (const file of ["status.json", "changes.json"])
    JSON.parse(await readFile(join(home.current, "site", "now", file), "utf8"));
  for (const release of await readdir(home.kept)) {
    const link = join(home.current, "site", "releases", release, "data", "figures");
    if (release === id && !existsSync(link)) throw new Error(`frozen figures are gone: ${release}`);
  }
}

/**
 * Looks at the shown release as a whole: every file's hash, the database's content, what stands beside it.
 * @returns what is not whole; null where all is
 */
export async function faultOf(home: Home): Promise<string | null> {
  try {
    const { id } = await verifyRelease(home, (await currentRelease(home)) ?? "");
    await readDatabase(home, id);
    await readBeside(home, id);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
