import { pathToFileURL } from "node:url";
import { inProject } from "./project.js";

/**
 * Runs the ledger's commands (loaders/maeul.ts) in this process, with the command line it was given.
 * The imports wait until here because the packages may only just have been installed.
 */
export async function runLedger() {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(inProject("loaders", "maeul.ts")).href);
}
