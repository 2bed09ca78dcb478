import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeBundle } from "../../loaders/bundle/bundle";
import { FOLDERS } from "../../loaders/commands/folders";
import { readLedger } from "../../loaders/ledger";
import { writeLedger } from "../../loaders/store/write";
import { canCutOff, tryBundle } from "../../scripts/prove/bundle/offline";
import { put } from "../bundle/small-project";

const folder = mkdtempSync(join(tmpdir(), "maeul-offline-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// The true site is tried by `npm run prove bundle`, which refreshes as well.
test("the project's bundle, with its true database and a site of one page, runs without a network", async () => {
  const places = { root: FOLDERS.root, build: join(folder, "build"), dist: join(folder, "dist") };
  const ledger = await readLedger(FOLDERS);
  mkdirSync(places.build);
  await writeLedger(join(places.build, "ledger.duckdb"), ledger);
  put(places.dist, "index.html", "<!doctype html><p>장부</p>");
  put(places.dist, "data/manifest.json", JSON.stringify({ release: ledger.release }));
  const archive = join(folder, "bundle.tar.gz");
  const bundle = await makeBundle(places, archive, 0);
  const trial = await tryBundle(archive, bundle, { folder: join(folder, "there"), isLong: false });
  expect(trial.isCutOff).toBe(canCutOff());
  expect(trial.ask).toMatchObject({ status: 0, stderr: "" });
  expect(trial.ask.stdout).toMatch(/집행액 ÷ 예산현액 × 100 = [\d,]+ ÷ [\d,]+ × 100 = [\d.]+%/u);
  expect(trial.page).toMatchObject({ status: 200, text: "<!doctype html><p>장부</p>" });
  expect(trial.page.policy).toContain("default-src 'none'");
  expect(trial.missing.status).toBe(404);
}, 120_000);
