import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLedger } from "../../loaders/ledger";
import { askedLedger } from "../../loaders/publish/asked-ledger";
import { keepViews } from "../../loaders/publish/kept-views";
import { kindWords } from "../../loaders/publish/kind-words";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { LedgerAsked } from "../../src/answers/reply-to.js";

const known = new Map<string, Promise<LedgerAsked>>();

/** What questions about the documents of a data folder are put to; read once for all tests. */
export function ledgerOfData(data: string): Promise<LedgerAsked> {
  const ledger = known.get(data) ?? ledgerIn(data);
  known.set(data, ledger);
  return ledger;
}

async function ledgerIn(data: string): Promise<LedgerAsked> {
  const folder = await mkdtemp(join(tmpdir(), "answers-"));
  const database = join(folder, "ledger.duckdb");
  await writeLedger(database, await readLedger({ root: ".", data, build: folder, dist: folder }));
  const ledger = await Ledger.open(database);
  try {
    await keepViews(ledger);
    return await askedLedger(ledger, kindWords(readVocabulary("data/vocabulary")));
  } finally {
    ledger.close();
    await rm(folder, { recursive: true });
  }
}
