import { Listr } from "listr2";
import { type Folders, UnreadableDocuments, buildSteps } from "../ledger";
import type { LedgerInput } from "../store/input";
import { summaryOf } from "./summary";

/**
 * Builds database, published files and site; shows progress on a terminal, plain lines elsewhere,
 * and a summary at the end on stdout.
 * @throws after telling which documents could not be read
 */
export async function build(folders: Folders): Promise<void> {
  let read: LedgerInput | null = null;
  const steps = buildSteps(folders, (ledger) => {
    read = ledger;
  });
  const tasks = new Listr(
    steps.map(({ title, run }) => ({ title, task: run })),
    { renderer: process.stderr.isTTY ? "default" : "simple", exitOnError: true, fallbackRendererCondition: () => !process.stderr.isTTY },
  );
  try {
    await tasks.run();
  } catch (error) {
    if (error instanceof UnreadableDocuments) process.stderr.write(`${error.lines.join("\n")}\n`);
    throw error;
  }
  if (read) process.stdout.write(`${summaryOf(read)}\n`);
}
