import { execFile } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a person would, in a folder. */
export function maeul(parameters: string[], cwd = ROOT): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, "bin/maeul.js"), ...parameters],
      { cwd },
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      },
    );
  });
}
