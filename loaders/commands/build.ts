import { Listr, ListrLogger, ProcessOutput } from "listr2";
import { type Folders, UnreadableDocuments, buildSteps } from "../ledger";
import type { LedgerInput } from "../store/input";
import { summaryOf } from "./summary";

/** Progress goes to stderr: stdout is for results. */
function toStderr<Levels extends string>(): ListrLogger<Levels> {
  const processOutput = new ProcessOutput(process.stderr, process.stderr);
  return new ListrLogger<Levels>({ useIcons: true, processOutput });
}

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
      rendererOptions: { logger: toStderr() },
      fallbackRendererOptions: { logger: toStderr() },
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
