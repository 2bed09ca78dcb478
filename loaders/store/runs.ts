import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { ChangeReport } from "../schema/changes";
import type { Run } from "../schema/status";

/** Another run holds the log. */
export class RefreshIsRunning extends Error {
  override name = "RefreshIsRunning";
}

const TABLE = `CREATE TABLE IF NOT EXISTS run (
  id INTEGER PRIMARY KEY, started_at VARCHAR NOT NULL, seconds DOUBLE, outcome VARCHAR NOT NULL,
  release VARCHAR, taken INTEGER NOT NULL, refused INTEGER NOT NULL, changed INTEGER NOT NULL,
  findings INTEGER NOT NULL, why VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS change (run INTEGER PRIMARY KEY, report VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS abandoned (release VARCHAR PRIMARY KEY)`;

/** A run that was cut off after its release was shown has released it. */
const MEND = `UPDATE run SET outcome = CASE WHEN release = $current THEN 'released' ELSE 'interrupted' END
  WHERE outcome = 'running'`;

async function openDatabase(path: string, mode: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, { access_mode: mode });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const holder = /Conflicting lock is held in .*\(PID (\d+)\)/.exec(said);
    if (!holder) throw new Error(`run log cannot be opened: ${path}: ${said}`, { cause: error });
    throw new RefreshIsRunning(`another refresh is running: process ${holder[1] ?? ""}`);
  }
}

/**
 * The log of all runs, and the lock that lets only one run at a time: DuckDB holds a lock of the
 * operating system on a file that it writes, which ends with the process, however that ends.
 */
export class RunLog {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens the log for one run; those that were cut off are marked.
   * @param current id of the release that is shown, or null
   * @throws RefreshIsRunning where another process has it, an error where it is damaged
   */
  static async open(path: string, current: string | null): Promise<RunLog> {
    await mkdir(dirname(path), { recursive: true });
    const instance = await openDatabase(path, "READ_WRITE");
    const log = new RunLog(instance, await instance.connect());
    await log.#connection.run(TABLE);
    await log.#connection.run(MEND, { current: current ?? "" });
    return log;
  }

  /**
   * Opens a log that is there, only to read it: nothing is marked, and two may look at a time.
   * @throws RefreshIsRunning while a run has it, an error where it is damaged
   */
  static async look(path: string): Promise<RunLog> {
    const instance = await openDatabase(path, "READ_ONLY");
    return new RunLog(instance, await instance.connect());
  }

  /**
   * Writes all of it into a new file. Through the database, since a process that closes any handle on
   * a file gives up its lock on it.
   */
  async copyTo(path: string): Promise<void> {
    const connection = this.#connection;
    const reader = await connection.runAndReadAll("SELECT current_database()");
    const own = String(reader.getRows()[0]?.[0]).replaceAll('"', '""');
    await connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS copy`);
    await connection.run(`COPY FROM DATABASE "${own}" TO copy`);
    await connection.run("DETACH copy");
  }

  /** Begins a run. Ids count up, whatever the clock does. */
  async begin(startedAt: string): Promise<number> {
    const reader = await this.#connection.runAndReadAll(
      `INSERT INTO run SELECT coalesce(max(id), 0) + 1, $startedAt, NULL, 'running', NULL, 0, 0, 0, 0, '[]'
       FROM run RETURNING id`,
      { startedAt },
    );
    return Number(reader.getRows()[0]?.[0]);
  }

  /** Says before a release is shown that it will be, and what it changes, so that no crash forgets it. */
  async announce(id: number, report: ChangeReport): Promise<void> {
    const release = report.release.id;
    await this.#connection.run("UPDATE run SET release = $release WHERE id = $id", { id, release });
    await this.#connection.run("INSERT OR REPLACE INTO change VALUES ($id, $report)", {
      id,
      report: JSON.stringify(report),
    });
    await this.#connection.run("CHECKPOINT");
  }

  /** What the last releases changed, the newest first; those that never came to be are left out. */
  async changes(count: number): Promise<ChangeReport[]> {
    const reader = await this.#connection.runAndReadAll(
      `SELECT report FROM change JOIN run ON run.id = change.run
       WHERE outcome = 'released' ORDER BY run.id DESC LIMIT $count`,
      { count },
    );
    return reader.getRows().map(([report]) => JSON.parse(String(report)) as ChangeReport);
  }

  /** Remembers that an operator turned back from a release, so that no schedule shows it again by itself. */
  async abandon(release: string): Promise<void> {
    await this.#connection.run("INSERT OR IGNORE INTO abandoned VALUES ($release)", { release });
  }

  /** Whether an operator turned back from that release. */
  async isAbandoned(release: string): Promise<boolean> {
    const reader = await this.#connection.runAndReadAll(
      "SELECT 1 FROM abandoned WHERE release = $release",
      { release },
    );
    return reader.currentRowCount > 0;
  }

  /** Ends a run; its row is then on the disk. */
  async end({ id, ...run }: Omit<Run, "startedAt">): Promise<void> {
    await this.#connection.run(
      `UPDATE run SET seconds = $seconds, outcome = $outcome, release = $release, taken = $taken,
         refused = $refused, changed = $changed, findings = $findings, why = $why WHERE id = $id`,
      { id, ...run, why: JSON.stringify(run.why) },
    );
    await this.#connection.run("CHECKPOINT");
  }

  /** The last runs, the newest first. */
  async last(count: number): Promise<Run[]> {
    const reader = await this.#connection.runAndReadAll(
      `SELECT id, started_at AS "startedAt", seconds, outcome, release, taken, refused, changed,
         findings, why FROM run ORDER BY id DESC LIMIT $count`,
      { count },
    );
    const rows = reader.getRowObjectsJson() as unknown as (Omit<Run, "why"> & { why: string })[];
    return rows.map((row) => ({ ...row, why: JSON.parse(row.why) as string[] }));
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
