import {
  Listr,
  type ListrDefaultRendererLogLevels,
  type ListrLogLevels,
  ListrLogger,
  ProcessOutput,
} from "listr2";
import { UnreadableDocuments } from "../gather";
import { type Folders, buildSteps } from "../ledger";
import type { LedgerInput } from "../store/input";
import { summaryOf } from "./summary";

/** Progress goes to stderr: stdout is for results. */
const TO_STDERR = {
  useIcons: true,
  processOutput: new ProcessOutput(process.stderr, process.stderr),
};

/**
 * Builds database, published files and site; shows progress on a terminal, plain lines elsewhere,
 * and a summary at the end on stdout.
 * @throws after telling which documents could not be read
 */
export async function build(folders: Folders): Promise<void> {
  const read: LedgerInput[] = [];
  const steps = buildSteps(folders, (ledger) => {
    read.push(ledger);
  });
  const tasks = new Listr(
    steps.map(({ title, run }) => ({ title, task: run })),
    {
      renderer: "default",
      fallbackRenderer: "simple",
      fallbackRendererCondition: () => !process.stderr.isTTY,
      rendererOptions: { logger: new ListrLogger<ListrDefaultRendererLogLevels>(TO_STDERR) },
      fallbackRendererOptions: { logger: new ListrLogger<ListrLogLevels>(TO_STDERR) },
    },
  );
  try {
    await tasks.run();
  } catch (error) {
    if (error instanceof UnreadableDocuments) process.stderr.write(`${error.lines.join("\n")}\n`);
    throw error;
  }
  for (const ledger of read) process.stdout.write(`${summaryOf(ledger)}\n`);
}
