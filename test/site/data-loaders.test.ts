import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const published = mkdtempSync(join(tmpdir(), "published-"));
writeFileSync(join(published, "one.json"), Buffer.from([0, 255, 1]));

afterAll(() => {
  rmSync(published, { recursive: true });
});

const load = (name: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ["src/data/[name].json.js", `--name=${name}`], {
    env: { ...process.env, MAEUL_PUBLISHED: published },
  });

describe("a data loader", () => {
  test("copies what was published, byte for byte", () => {
    expect(load("one").stdout).toEqual(Buffer.from([0, 255, 1]));
  });

  test("fails and names what was not published", () => {
    const { status, stderr } = load("two");
    expect(status).not.toBe(0);
    expect(String(stderr)).toContain("two.json");
  });
});
