// One true refresh of a folder, with one figure and a site of one page in two languages: a process of its
// own, so that it can be killed.
import { builderOf } from "../../../loaders/commands/builder";
import { runRefresh } from "../../../loaders/commands/refresh-run";
import { readConfig } from "../../../loaders/refresh/config";
import { homeAt } from "../../../loaders/refresh/home";
import { FIGURES } from "../../../src/figures/registry.js";

const PAGES = ["status.md", "en/status.md"];
const FEW = FIGURES.slice(0, 1);

const [, , folder = ""] = process.argv;
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const home = homeAt(folder);
const parts = {
  ...{ home, config: readConfig(home.config), tell },
  builder: (folders: Parameters<typeof builderOf>[0]) =>
    builderOf(folders, { pages: PAGES, figures: FEW }),
};
tell("begin");
const status = await runRefresh(parts, { accept: [] });
tell(`end: ${status.lastRun.outcome}`);
for (const line of status.lastRun.why) tell(`  ${line}`);
