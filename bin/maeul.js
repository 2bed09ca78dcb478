#!/usr/bin/env node
// The command line: `npx maeul …`.
import { runLedger } from "./ledger.js";
import { start } from "./start.js";

await start(runLedger);
