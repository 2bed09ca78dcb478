import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ledger } from "../store/read";
import { documentPage } from "./document/page";
import { documentView } from "./document/view";
import { evidenceOf } from "./evidence/evidence";
import { EvidenceShards } from "./evidence/shards";
import { readSources, sourceIds } from "./read-sources";

const STYLE = fileURLToPath(new URL("document/document.css", import.meta.url));

/** Documents read together: enough that the database is not asked for each of them. */
const AT_ONCE = 64;

/**
 * Writes each document as data (`documents/<id>.json`) and as a page by itself (`.html`), and the
 * evidence of all facts (`evidence/<xx>.json`, xx the last two characters of their ids). Only a few
 * documents are held at a time.
 */
export async function writeDocuments(ledger: Ledger, folder: string): Promise<void> {
  const documents = join(folder, "documents");
  const shards = new EvidenceShards(join(folder, "evidence"));
  await mkdir(documents, { recursive: true });
  await copyFile(STYLE, join(documents, "document.css"));
  const ids = await sourceIds(ledger);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const rows of await readSources(ledger, ids.slice(at, at + AT_ONCE))) {
      const name = join(documents, rows.source.id);
      const view = documentView(rows);
      await writeFile(`${name}.json`, `${JSON.stringify(view)}\n`);
      await writeFile(`${name}.html`, documentPage(view));
      await shards.add(evidenceOf(rows));
    }
  }
  await shards.close();
}
