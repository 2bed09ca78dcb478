import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { faultsOf } from "../../scripts/prove/kills-page";
import { killRefreshes } from "../../scripts/prove/kills/kills";

/** `npm run prove kills` kills more of them. */
const KILLS = 10;

const folder = mkdtempSync(join(tmpdir(), "kills-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a refresh that is killed leaves a whole release, old or new, and no reader meets another", async () => {
  const found = await killRefreshes(folder, { kills: KILLS, seed: 20_211 });
  expect(faultsOf(found)).toEqual([]);
  expect(found.kills).toHaveLength(KILLS);
  // Were all killed before they did anything, nothing would have been tried.
  expect(new Set(found.kills.map(({ step }) => step)).size).toBeGreaterThan(2);
  expect(found.reading.looks).toBeGreaterThan(KILLS);
  // A busy machine may need far longer than the minute that it takes.
}, 400_000);
