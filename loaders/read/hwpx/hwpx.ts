import { ReadError } from "../error";
import type { Paper, PaperNote } from "../paper";
import type { Archive } from "../zip";
import { Numbering, readHead } from "./head";
import { refuseEncrypted, sectionsOf, xmlIn } from "./package";
import { readSection } from "./section";

const HEAD = "Contents/header.xml";

/**
 * Reads an HWPX document (OWPML, KS X 6101) section by section.
 * @throws ReadError `encrypted`, `refused`, `too-large`, `encoding`, or `damaged`
 */
export async function readHwpx(archive: Archive): Promise<Paper> {
  await refuseEncrypted(archive);
  const { names, lost } = await sectionsOf(archive);
  if (names.length === 0) throw new ReadError("damaged", "a document without sections");
  const notes: PaperNote[] = lost.map((name) => ({ rule: "damaged", reason: `lost: ${name}` }));
  const head = archive.names.includes(HEAD) ? readHead(await xmlIn(archive, HEAD), HEAD) : null;
  const numbering = new Numbering(head);
  const margins = new Set<string>();
  const paper: Paper = { parts: [], notes };
  for (const [index, name] of names.entries()) {
    const xml = await xmlIn(archive, name);
    const section = readSection({ xml, name, section: index + 1, numbering, margins });
    paper.parts.push(...section.parts);
    notes.push(...section.notes);
  }
  return paper;
}
