// A refresh of the example ledger in a process of its own, so that what it may write can be limited.
import { exitStatus } from "../../loaders/commands/refresh";
import { homeAt } from "../../loaders/refresh/home";
import { policySchema } from "../../loaders/refresh/policy";
import { refresh } from "../../loaders/refresh/refresh";
import { trialBuilder } from "./trial-builder";

const [, , folder = "", release = "", more = "0"] = process.argv;
const version = { release, file: release.slice(0, 1), more: Number(more) };
const status = await refresh(
  {
    ...{ home: homeAt(folder), builder: trialBuilder({ version }), keepReleases: 2 },
    ...{ policy: policySchema.parse({}), accepted: new Set(), tell: () => undefined },
  },
  { deliver: () => [], dry: false, everyHours: 24, now: () => new Date() },
);
process.stdout.write(JSON.stringify(status.lastRun));
process.exitCode = exitStatus(status);
