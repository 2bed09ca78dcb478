import { readConfig } from "../refresh/config";
import { rollback } from "../refresh/rollback";
import { operatorHome } from "./home";

/**
 * Shows an earlier release of the operator's ledger again.
 * @param release its id; the one before where it is left out
 * @throws where there is none, it is not whole, or a refresh is running
 */
export async function rollBack(release: string | undefined): Promise<void> {
  const home = operatorHome();
  const { everyHours } = readConfig(home.config).schedule;
  const status = await rollback(home, release ?? null, { now: () => new Date(), everyHours });
  const shown = status.release;
  process.stdout.write(`rolled back to release ${shown?.id ?? ""} of ${shown?.date ?? ""}\n`);
}
