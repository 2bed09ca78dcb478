import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const published = mkdtempSync(join(tmpdir(), "published-"));
mkdirSync(join(published, "figures"));
writeFileSync(join(published, "figures", "one.arrow"), Buffer.from([0, 255, 1]));

afterAll(() => {
  rmSync(published, { recursive: true });
});

const load = (id: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ["src/data/figures/[id].arrow.js", `--id=${id}`], {
    env: { ...process.env, MAEUL_PUBLISHED: published },
  });

describe("a data loader", () => {
  test("copies what was published, byte for byte", () => {
    expect(load("one").stdout).toEqual(Buffer.from([0, 255, 1]));
  });

  test("fails and names what was not published", () => {
    const { status, stderr } = load("two");
    expect(status).not.toBe(0);
    expect(String(stderr)).toContain("two.arrow");
  });
});
