import { mkdirSync } from "node:fs";
import { createStream } from "rotating-file-stream";
import { seoulTime } from "./clock";

/** A log that is written line by line. */
export interface LogFile {
  tell: (line: string) => void;
  /** Resolves when all lines are on the disk. */
  close: () => Promise<void>;
}

const NAME = "refresh.log";

/**
 * Opens the log of a folder. Files of ten megabytes, the last ten of them, packed: what came before is
 * in the run log. A log that cannot be written stops no run.
 */
export function openLog(folder: string): LogFile {
  mkdirSync(folder, { recursive: true });
  const stream = createStream(NAME, { path: folder, size: "10M", maxFiles: 10, compress: "gzip" });
  let usable = true;
  stream.on("error", () => {
    usable = false;
  });
  return {
    tell: (line) => {
      if (usable) stream.write(`${seoulTime(new Date())} ${line}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        stream.end(() => {
          resolve();
        });
        stream.on("error", () => {
          resolve();
        });
      }),
  };
}
