import { ReadError } from "../error";
import { walkXml } from "../xml";
import type { Archive } from "../zip";

const MIMETYPE = "application/hwp+zip";
const PACKAGE = "Contents/content.hpf";
const SECTION = /^Contents\/section(\d+)\.xml$/u;

/**
 * The XML of a file in the archive; an HWPX document is UTF-8 whatever it declares.
 * @throws ReadError `encoding`, or why the file cannot be had
 */
export async function xmlIn(archive: Archive, name: string): Promise<string> {
  const bytes = await archive.read(name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError("encoding", `not UTF-8: ${name}`);
  }
}

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
  walkXml(await xmlIn(archive, manifest), manifest, {
    open(name) {
      if (name === "encryption-data") throw new ReadError("encrypted", "a password is needed");
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** The sections of a document, by their names in the archive. */
export interface Sections {
  /** In their order; those that the package does not list come last. */
  names: string[];
  /** Those that the package lists, or that others are numbered after, and that are not there. */
  lost: string[];
}

/** The sections that an archive holds, and those that it should. */
export async function sectionsOf(archive: Archive): Promise<Sections> {
  const numbers = archive.names
    .flatMap((name) => SECTION.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  const numbered = numbers.map(sectionName);
  const listed = archive.names.includes(PACKAGE) ? await spineOf(archive) : [];
  const before = Array.from({ length: Math.min(numbers.at(-1) ?? 0, MOST_SECTIONS) }, (_, at) =>
    sectionName(at),
  );
  const isThere = (name: string) => archive.names.includes(name);
  return {
    names: [...new Set([...listed, ...numbered])].filter(isThere),
    lost: [...new Set([...listed, ...before])].filter((name) => !isThere(name)),
  };
}

/** A number beyond this tells of no sections before it. */
const MOST_SECTIONS = 1000;
const sectionName = (number: number) => `Contents/section${String(number)}.xml`;

/** The sections that the package's spine names, in its order, there or not. */
async function spineOf(archive: Archive): Promise<string[]> {
  const files = new Map<string, string>();
  const spine: string[] = [];
  walkXml(await xmlIn(archive, PACKAGE), PACKAGE, {
    open(name, { id, href, idref }) {
      if (name === "item" && id !== undefined && href !== undefined) files.set(id, href);
      if (name === "itemref" && idref !== undefined) spine.push(idref);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return spine
    .map((id) => files.get(id) ?? "")
    .map((href) => (href.includes("/") ? href : `Contents/${href}`))
    .filter((name) => SECTION.test(name));
}
