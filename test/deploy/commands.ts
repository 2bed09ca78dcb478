import { readFileSync } from "node:fs";

/** What `maeul` can be told to do. */
export const COMMANDS: ReadonlySet<string> = new Set(
  Array.from(
    readFileSync("loaders/maeul.ts", "utf8").matchAll(/\.command\("([a-z]+)"\)/gu),
    ([, name = ""]) => name,
  ),
);

/** The commands of the project that a text names, as `maeul x`, `bin/maeul.js x` or `npm run -s refresh`. */
export const commandsIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/(?:\bnpx maeul|\bbin\/maeul\.js|\bnpm run (?:-s|--silent)) ([a-z]+)/gu),
    ([, name = ""]) => name,
  );
