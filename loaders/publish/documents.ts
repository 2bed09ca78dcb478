import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ledger } from "../store/read";
import { documentPage } from "./document/page";
import { documentView } from "./document/view";
import { evidenceOf } from "./evidence/evidence";
import { EvidenceShards } from "./evidence/shards";
import { readSource, sourceIds } from "./source-rows";

const STYLE = fileURLToPath(new URL("document/document.css", import.meta.url));

/**
 * Writes each document as data (`documents/<id>.json`) and as a page by itself (`.html`), and the
 * evidence of all facts (`evidence/<xx>.json`, xx the last two characters of their ids). Only one
 * document is held at a time.
 */
export async function writeDocuments(ledger: Ledger, folder: string): Promise<void> {
  const documents = join(folder, "documents");
  const shards = new EvidenceShards(join(folder, "evidence"));
  await mkdir(documents, { recursive: true });
  await copyFile(STYLE, join(documents, "document.css"));
  for (const id of await sourceIds(ledger)) {
    const rows = await readSource(ledger, id);
    const view = documentView(rows);
    await writeFile(join(documents, `${id}.json`), `${JSON.stringify(view)}\n`);
    await writeFile(join(documents, `${id}.html`), documentPage(view));
    await shards.add(evidenceOf(rows));
  }
  await shards.close();
}
