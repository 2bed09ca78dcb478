import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { COMMANDS, commandsIn } from "./commands";

/** Least and greatest value of each field of a cron line (POSIX crontab, and 0–7 for Sundays). */
const FIELDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

function isField(field: string, [least, most]: readonly [number, number]): boolean {
  return field.split(",").every((part) => {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/[1-9]\d*)?$/u.exec(part);
    if (!match) return false;
    const [from, to = from] = match.slice(1);
    const [first, last] = [Number(from ?? least), Number(to ?? most)];
    return least <= first && first <= last && last <= most;
  });
}

const isCron = (time: string): boolean => {
  const fields = time.split(" ");
  return (
    fields.length === FIELDS.length &&
    FIELDS.every((range, index) => isField(fields[index] ?? "", range))
  );
};

const step = z
  .strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.enum(["always()"]).optional(),
    uses: z
      .string()
      .regex(/^actions\/[a-z-]+@v\d+$/u)
      .optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    run: z.string().optional(),
    shell: z.literal("bash").optional(),
    env: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), "either uses or run");
const permissions = z.record(
  z.enum(["actions", "contents", "pages", "id-token"]),
  z.enum(["read", "write"]).optional(),
);

/** The part of a workflow's documented shape that is used: a key that is not in it is a slip. */
const workflowShape = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    schedule: z.array(z.strictObject({ cron: z.string().refine(isCron) })).min(1),
    workflow_dispatch: z.null(),
  }),
  permissions: permissions,
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.string().optional(),
      "runs-on": z.string().regex(/^ubuntu-\d\d\.04$/u),
      "timeout-minutes": z.int().optional(),
      permissions,
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

describe("the workflow", () => {
  const text = readFileSync("deploy/github-actions.yml", "utf8");
  const { jobs } = workflowShape.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("runs every week and by hand, after what it needs, with commands that there are", () => {
    for (const { needs } of Object.values(jobs))
      if (needs !== undefined) expect(Object.keys(jobs)).toContain(needs);
    const commands = commandsIn(steps.map(({ run = "" }) => run).join("\n"));
    expect(commands).toEqual(["restore", "refresh", "backup"]);
    for (const command of commands) expect(COMMANDS).toContain(command);
  });

  test("keeps packages by the lockfile, the site and a backup by name", () => {
    const given = (action: string) => steps.find(({ uses }) => uses?.startsWith(action))?.with;
    expect(given("actions/setup-node")).toMatchObject({
      ...{ cache: "npm", "cache-dependency-path": "package-lock.json" },
    });
    expect(given("actions/upload-artifact")).toMatchObject({ name: "home", path: "home.tar.gz" });
    expect(given("actions/upload-pages-artifact")).toEqual({ path: "site" });
  });

  test.each(steps.flatMap(({ run }) => (run === undefined ? [] : [run])))("sh reads %s", (run) => {
    const { status, stderr } = spawnSync("bash", ["-n"], { input: run, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

test("the lines for cron are lines of cron, with commands that there are", () => {
  const lines = readFileSync("deploy/crontab.example", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const settings = lines.filter((line) => /^[A-Z_]+=\S+$/u.test(line));
  const jobs = lines.filter((line) => !settings.includes(line));
  expect([settings.length, jobs.length]).toEqual([4, 3]);
  for (const job of jobs) {
    const [, time = "", command = ""] = /^((?:\S+ ){4}\S+) {2}(.+)$/u.exec(job) ?? [];
    expect([job, isCron(time)]).toEqual([job, true]);
    // Cron ends a line at a percent sign that is not escaped.
    expect(command).not.toMatch(/(?<!\\)%/u);
    const { status } = spawnSync("sh", ["-n", "-c", command.replaceAll("\\%", "%")]);
    expect(status).toBe(0);
  }
  expect(commandsIn(jobs.join("\n"))).toEqual(["refresh", "doctor", "backup"]);
});

test.each(["61 * * * *", "* * * *", "* 24 * * *", "5-1 * * * *", "x * * * *"])(
  "%s is no time of cron",
  (time) => {
    expect(isCron(time)).toBe(false);
  },
);

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

test.skipIf(!hasSystemd)("systemd has nothing to say against the units (systemd-analyze)", () => {
  const folder = mkdtempSync(join(tmpdir(), "units-"));
  const units = readdirSync("deploy").filter((name) => /\.(?:service|timer)$/u.test(name));
  for (const unit of units) copyFileSync(join("deploy", unit), join(folder, unit));
  const paths = units.map((unit) => join(folder, unit));
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", ...paths], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(units).toHaveLength(3);
  expect([status, stderr]).toEqual([0, ""]);
});

test("the units name commands that there are, and a service runs with no right of its own", () => {
  for (const unit of ["maeul-refresh.service", "maeul-serve.service"]) {
    const text = readFileSync(join("deploy", unit), "utf8");
    const [command = ""] = commandsIn(text);
    expect(COMMANDS).toContain(command);
    for (const line of ["ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet="])
      expect(text.split("\n")).toContain(line);
  }
});
