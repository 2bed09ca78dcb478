import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { trialOf } from "../refresh/home-of";
import { put, putRelease } from "../refresh/small-home";

const KNOWN = new Set(
  "FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK CMD".split(" "),
);

/** The instructions of a Containerfile, comments left out and lines joined. */
function instructionsIn(text: string): { name: string; words: string }[] {
  const bare = text.replace(/^#.*\n/gmu, "").replace(/\\\n\s*/gu, "");
  return bare
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "", words = ""] = /^(\S+) +(.*)$/u.exec(line) ?? [];
      return { name, words };
    });
}

const instructions = instructionsIn(readFileSync("deploy/Containerfile", "utf8"));
const wordsOf = (name: string): string[] =>
  instructions.filter((instruction) => instruction.name === name).map(({ words }) => words);

test("every instruction is one, and what is copied is there", () => {
  expect(instructions[0]?.name).toBe("FROM");
  for (const { name } of instructions) expect(KNOWN).toContain(name);
  const copied = wordsOf("COPY").flatMap((words) => words.split(" ").slice(0, -1));
  for (const path of copied) expect([path, existsSync(path)]).toEqual([path, true]);
  // What a release is known by (loaders/store/release.ts), and what runs it.
  for (const path of ["bin", "data", "loaders", "src", "package-lock.json", "package.json"])
    expect(copied).toContain(path);
});

test("it runs as nobody in particular, with its data in a volume", () => {
  expect(wordsOf("USER")).toEqual(["node"]);
  expect(wordsOf("VOLUME").map((words) => JSON.parse(words) as unknown)).toEqual([
    ["/var/lib/maeul"],
  ]);
});

test("what it starts serves the release that is shown, and ends when it is told to", async () => {
  const { home } = trialOf().context;
  await putRelease(home, "one", 1);
  // Nothing is due: the server alone is tried.
  const status = {
    lastRun: { startedAt: "2026-01-05T12:00:00+09:00" },
    nextRunDueAt: "2100-01-01T00:00:00+09:00",
  };
  put(home.now, "status.json", JSON.stringify(status));
  const [program = "", ...parameters] = JSON.parse(wordsOf("CMD")[0] ?? "[]") as string[];
  const health = wordsOf("HEALTHCHECK")[0]?.replace(/^.*?CMD /u, "") ?? "[]";
  const child = spawn(program, parameters, {
    env: { ...process.env, MAEUL_HOME: home.root, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once("line", resolve);
      child.once("close", () => {
        reject(new Error("ended before it served"));
      });
    });
    const port = new URL(url).port;
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect([page.status, await page.text()]).toEqual([200, "<p>one</p>"]);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const [asks = "", ...how] = JSON.parse(health) as string[];
    const probe = spawn(asks, how, { env: { ...process.env, PORT: port } });
    expect(await new Promise((resolve) => probe.once("close", resolve))).toBe(0);
  } finally {
    child.kill("SIGTERM");
    rmSync(dirname(home.root), { recursive: true });
  }
  expect(await ended).toBe(0);
}, 60_000);
