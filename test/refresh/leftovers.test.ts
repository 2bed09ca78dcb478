import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { homeAt } from "../../loaders/refresh/home";
import { dryFolder, sweepReleases, workFolder } from "../../loaders/refresh/passing";
import { sweepDead } from "../../loaders/store/swap";

const home = homeAt(mkdtempSync(join(tmpdir(), "maeul-leftovers-")));
afterAll(() => {
  rmSync(home.root, { recursive: true });
});

/** No system counts its processes so far. */
const DEAD = "99999999";

test("a run removes what dead ones have left, and nothing of those that live", async () => {
  const dry = dryFolder(home);
  const gone = [
    ...[workFolder(home), join(home.releases, ".gone-one"), dry.replace(/\d+$/u, DEAD)],
    join(home.root, `.backup-${DEAD}`),
  ];
  const halves = [join(home.now, `status.json.${DEAD}.tmp`), `${home.current}.${DEAD}.tmp`];
  const kept = [dry, join(home.releases, "one"), join(home.root, `.backup-${String(process.pid)}`)];
  for (const folder of [...gone, ...kept, home.now]) mkdirSync(folder, { recursive: true });
  const status = join(home.now, "status.json");
  for (const file of [...halves, status]) writeFileSync(file, "{}");
  await sweepReleases(home);
  expect([...gone, ...halves].filter((path) => existsSync(path))).toEqual([]);
  expect([...kept, status].filter((path) => !existsSync(path))).toEqual([]);
});

test("a folder that is not there has nothing left in it", async () => {
  await expect(sweepDead(join(home.root, "none"), /(\d+)/u)).resolves.toBeUndefined();
});
