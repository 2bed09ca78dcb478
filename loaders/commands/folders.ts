import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Folders } from "../ledger";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the project's own commands read and write. */
export const FOLDERS: Folders = {
  root: ROOT,
  data: join(ROOT, "data"),
  build: join(ROOT, "build"),
  dist: join(ROOT, "dist"),
};
