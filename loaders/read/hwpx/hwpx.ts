import { ReadError } from "../error";
import type { Paper, PaperNote } from "../paper";
import type { Archive } from "../zip";
import { Numbering, readHead } from "./head";
import { refuseEncrypted, sectionsOf } from "./package";
import { readSection } from "./section";

const HEAD = "Contents/header.xml";

/**
 * Reads an HWPX document (OWPML, KS X 6101) section by section.
 * @throws ReadError `encrypted`, `refused`, `too-large`, or `damaged`
 */
export async function readHwpx(archive: Archive): Promise<Paper> {
  await refuseEncrypted(archive);
  const names = await sectionsOf(archive);
  if (names.length === 0) throw new ReadError("damaged", "a document without sections");
  const notes: PaperNote[] = [];
  const head = archive.names.includes(HEAD)
    ? readHead((await archive.read(HEAD)).toString("utf8"), HEAD)
    : null;
  const numbering = new Numbering(head);
  const margins = new Set<string>();
  const paper: Paper = { parts: [], notes };
  for (const [index, name] of names.entries()) {
    const xml = (await archive.read(name)).toString("utf8");
    const section = readSection({ xml, name, section: index + 1, numbering, margins });
    paper.parts.push(...section.parts);
    notes.push(...section.notes);
  }
  return paper;
}
