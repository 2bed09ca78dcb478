import { bundleChecks } from "../bundle/check";
import type { Check, Verdict } from "../refresh/doctor/check";
import { examine } from "../refresh/doctor/doctor";
import { FOLDERS } from "./folders";
import { operatorHome } from "./home";

const MARKS: Readonly<Record<Verdict, string>> = { well: "✓", note: "!", act: "✗" };

const line = ({ name, verdict, what, todo }: Check): string =>
  `${MARKS[verdict]} ${name}: ${what}${todo === null ? "" : ` – ${todo}`}`;

/** Says how the operator's place stands, a line a check; exit status 1 where something must be done. */
export async function doctor({ json }: { json?: boolean }): Promise<void> {
  const port = process.env["PORT"] ?? null;
  const patient = { root: FOLDERS.root, home: operatorHome(), port, now: new Date() };
  const checks = [...bundleChecks(FOLDERS.root), ...(await examine(patient))];
  const text = json === true ? JSON.stringify(checks) : checks.map(line).join("\n");
  process.stdout.write(`${text}\n`);
  if (checks.some(({ verdict }) => verdict === "act")) process.exitCode = 1;
}
