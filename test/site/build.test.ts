import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSite } from "../../loaders/site/build";

const folder = mkdtempSync(join(tmpdir(), "build-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a build that fails says what is missing and leaves the old site whole", async () => {
  const published = join(folder, "published");
  const out = join(folder, "dist");
  mkdirSync(published);
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "the last good site");
  await expect(buildSite({ published, out })).rejects.toThrow(/not published: .*\.(arrow|json)/);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("the last good site");
}, 60_000);
