import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FOLDERS } from "../../loaders/commands/folders";
import { homeAt } from "../../loaders/refresh/home";
import { RunLog } from "../../loaders/store/runs";

const home = homeAt(mkdtempSync(join(tmpdir(), "maeul-serve-")));
afterAll(() => {
  rmSync(home.root, { recursive: true });
});

/** Serves and refreshes in a process of its own; what it says, and how it ended. */
function serving() {
  const program = [join(FOLDERS.root, "bin", "maeul.js"), "serve", "--refresh", "--port", "0"];
  const child = spawn(process.execPath, program, {
    env: { ...process.env, MAEUL_HOME: home.root },
  });
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const hear = (wanted: string) =>
    new Promise<string>((resolve, reject) => {
      const look = (): void => {
        if (said.includes(wanted)) resolve(said);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
      void ended.then(() => {
        reject(new Error(`ended before "${wanted}": ${said}`));
      });
    });
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  return { child, ended, hear };
}

test.skipIf(process.platform === "win32")(
  "a server that is ended in the middle of a refresh ends it, and leaves nothing running",
  async () => {
    const { child, ended, hear } = serving();
    try {
      const said = await hear("fill the database");
      const [url = ""] = /http:\S+/u.exec(said) ?? [];
      expect((await fetch(url)).status).toBe(503);
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    } finally {
      child.kill("SIGKILL");
    }
    // Nobody holds the log any more, and it knows that the run was cut off.
    const log = await RunLog.open(home.runs, null);
    expect(await log.last(2)).toMatchObject([{ id: 1, outcome: "interrupted" }]);
    log.close();
  },
  120_000,
);
