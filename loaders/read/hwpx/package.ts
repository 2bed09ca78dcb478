import { ReadError } from "../error";
import { walkXml } from "../xml";
import type { Archive } from "../zip";

const MIMETYPE = "application/hwp+zip";
const PACKAGE = "Contents/content.hpf";
const SECTION = /^Contents\/section(\d+)\.xml$/u;

/** Whether an archive is an HWPX document: by its media type, or by what stands in it. */
export async function isHwpx(archive: Archive): Promise<boolean> {
  if (archive.names.some((name) => name === PACKAGE || SECTION.test(name))) return true;
  if (!archive.names.includes("mimetype")) return false;
  return (await archive.read("mimetype")).toString("latin1").startsWith(MIMETYPE);
}

/**
 * Refuses a document that a password locks.
 * @throws ReadError `encrypted`
 */
export async function refuseEncrypted(archive: Archive): Promise<void> {
  const manifest = "META-INF/manifest.xml";
  if (!archive.names.includes(manifest)) return;
  walkXml((await archive.read(manifest)).toString("utf8"), manifest, {
    open(name) {
      if (name === "encryption-data")
        throw new ReadError("encrypted", "a password is needed: the document is encrypted");
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** The names of the sections in their order; those that the package does not list come last. */
export async function sectionsOf(archive: Archive): Promise<string[]> {
  const numbered = archive.names
    .flatMap((name) => {
      const number = SECTION.exec(name)?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ name }) => name);
  if (!archive.names.includes(PACKAGE)) return numbered;
  const listed = await spineOf(archive);
  return [...new Set([...listed.filter((name) => numbered.includes(name)), ...numbered])];
}

/** The files that the package's spine names, in its order. */
async function spineOf(archive: Archive): Promise<string[]> {
  const files = new Map<string, string>();
  const spine: string[] = [];
  walkXml((await archive.read(PACKAGE)).toString("utf8"), PACKAGE, {
    open(name, { id, href, idref }) {
      if (name === "item" && id !== undefined && href !== undefined) files.set(id, href);
      if (name === "itemref" && idref !== undefined) spine.push(idref);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return spine.flatMap((id) => {
    const href = files.get(id) ?? "";
    return [href, `Contents/${href}`].filter((name) => archive.names.includes(name));
  });
}
