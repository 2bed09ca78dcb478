#!/usr/bin/env node
// What `npm start`, `npm test` and the other scripts run: installs what is missing, then does it.
// Plain JavaScript without dependencies, since it runs before anything is installed.
import { runLedger } from "./ledger.js";
import { start } from "./start.js";
import { runTests } from "./test.js";

await start(async () => {
  if (process.argv[2] === "test") process.exitCode = await runTests();
  else await runLedger();
});
