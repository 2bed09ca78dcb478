// One true refresh of a folder, with one figure and a site of two pages: a process of its own, so that it
// can be killed.
import { builderOf } from "../../../loaders/commands/builder";
import { runRefresh } from "../../../loaders/commands/refresh-run";
import { readConfig } from "../../../loaders/refresh/config";
import { homeAt } from "../../../loaders/refresh/home";
import { FIGURES } from "../../../src/figures/registry.js";

const PAGES = ["figure.md", "en/figure.md"];
const FEW = FIGURES.slice(0, 1);

const [, , folder = ""] = process.argv;
const home = homeAt(folder);
const parts = {
  ...{ home, config: readConfig(home.config) },
  builder: (folders: Parameters<typeof builderOf>[0]) =>
    builderOf(folders, { pages: PAGES, figures: FEW }),
  tell: (line: string) => process.stdout.write(`${line}\n`),
};
const status = await runRefresh(parts, { accept: [] });
process.stdout.write(`${status.lastRun.outcome}\n`);
for (const line of status.lastRun.why) process.stdout.write(`  ${line}\n`);
