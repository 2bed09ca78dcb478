import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import type { Ledger } from "../store/read";
import { documentPage } from "./document/page";
import { documentView } from "./document/view";
import { evidenceOf } from "./evidence/evidence";
import { EvidenceShards } from "./evidence/shards";
import { factCount, readSources, sourceIds } from "./read-sources";
import { withEditions } from "./readings";

const STYLE = fileURLToPath(new URL("document/document.css", import.meta.url));

/** Where the pages of a language stand: Korean first, the others in a folder of their own. */
const folderOf = (folder: string, locale: Locale): string =>
  locale === "ko" ? join(folder, "documents") : join(folder, locale, "documents");

/** Documents read together: enough that the database is not asked for each of them. */
const AT_ONCE = 64;

/**
 * Writes each document as data (`documents/<id>.json`) and as a page by itself in each language
 * (`.html`, others than Korean in `<locale>/documents/`), and the evidence of all facts
 * (`evidence/<xx>.json`, xx the last characters of their ids, as many as `evidence.json` says).
 * Earlier editions are documents too. Only a few documents are held at a time.
 */
export async function writeDocuments(today: Ledger, folder: string): Promise<void> {
  const ledger = await withEditions(today);
  const documents = join(folder, "documents");
  const shards = new EvidenceShards(join(folder, "evidence"), await factCount(ledger));
  for (const locale of LOCALES) await mkdir(folderOf(folder, locale), { recursive: true });
  await copyFile(STYLE, join(documents, "document.css"));
  const ids = await sourceIds(ledger);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const rows of await readSources(ledger, ids.slice(at, at + AT_ONCE))) {
      const name = join(documents, rows.source.id);
      const view = documentView(rows);
      await writeFile(`${name}.json`, `${JSON.stringify(view)}\n`);
      for (const locale of LOCALES) {
        const page = join(folderOf(folder, locale), `${rows.source.id}.html`);
        await writeFile(page, documentPage(view, locale));
      }
      await shards.add(evidenceOf(rows));
    }
  }
  await shards.close();
}
