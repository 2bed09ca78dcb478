import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Manifest } from "../publish/manifest";
import { codeVersionOf } from "../store/release";
import { publishFile, temporaryPath } from "../store/swap";
import { type ArchivedFile, writeArchive } from "./archive";
import { type BundlePlaces, contentsOf } from "./contents";
import type { BundledFile } from "./files";
import { type Bundle, MANIFEST, SUMS, sumsOf } from "./manifest";
import { productionPackages } from "./packages";
import { folderOf, installText, LAUNCHER } from "./words";

/** What is known of a bundle before its files are read. */
type Head = Omit<Bundle, "files" | "bytes" | "sums">;

/** The release of the site. @throws where there is no site, or it was built by other code */
function releaseAt({ root, dist }: BundlePlaces): Bundle["release"] {
  const file = join(dist, "data", "manifest.json");
  if (!existsSync(file)) throw new Error(`no built site: ${dist}: run npm run build first`);
  const { release } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const code = codeVersionOf(root);
  if (release.codeVersion === code) return release;
  throw new Error(
    `site of other code: ${release.codeVersion}, this is ${code}: run npm run build first`,
  );
}

function headOf(places: BundlePlaces): Head {
  const release = releaseAt(places);
  const { name, version, engines } = JSON.parse(
    readFileSync(join(places.root, "package.json"), "utf8"),
  ) as { name: string; version: string; engines: { node: string } };
  const platform = `${process.platform}-${process.arch}`;
  const packages = productionPackages(places.root).map(
    ({ name: called, version: locked, licence }) => ({ name: called, version: locked, licence }),
  );
  return { format: 1, name, version, release, platform, node: engines.node, packages };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const OWNER_RUNS = 0o100;

async function fileOf({ path, from }: BundledFile): Promise<ArchivedFile> {
  const { mode } = await stat(from);
  return { path, bytes: await readFile(from), isProgram: (mode & OWNER_RUNS) !== 0 };
}

/** What is written for the bundle itself, and is not in the project. */
const writtenFor = (head: Head): ArchivedFile[] => [
  { path: "INSTALL.md", bytes: Buffer.from(installText(head)), isProgram: false },
  { path: "maeul", bytes: Buffer.from(LAUNCHER), isProgram: true },
];

/** The files of a bundle one after the other, and at the end what was read, hashed as it went in. */
async function* entriesOf(
  head: Head,
  files: readonly BundledFile[],
  made: (bundle: Bundle) => void,
): AsyncGenerator<ArchivedFile> {
  const folder = folderOf(head);
  const hashed: { path: string; sha256: string; size: number }[] = [];
  const placed = (file: ArchivedFile) => ({ ...file, path: `${folder}/${file.path}` });
  const note = ({ path, bytes }: ArchivedFile): void => {
    hashed.push({ path, sha256: sha256(bytes), size: bytes.length });
  };
  for (const written of writtenFor(head)) {
    note(written);
    yield placed(written);
  }
  for (const file of files) {
    const read = await fileOf(file);
    note(read);
    yield placed(read);
  }
  const sums = Buffer.from(sumsOf(hashed));
  yield placed({ path: SUMS, bytes: sums, isProgram: false });
  const bytes = hashed.reduce((sum, { size }) => sum + size, 0);
  const { packages, ...rest } = head;
  const bundle = { ...rest, files: hashed.length, bytes, sums: sha256(sums), packages };
  made(bundle);
  const json = Buffer.from(`${JSON.stringify(bundle, null, 1)}\n`);
  yield placed({ path: MANIFEST, bytes: json, isProgram: false });
}

/**
 * Makes one archive of everything that the program needs: code, packages that run, data, database and
 * site. It installs on a machine with Node of the same system, without a network.
 * @param out a file that is not there yet
 * @param level how hard it is packed, 0 (not at all) to 9
 * @throws where there is no site or database of this code, a package is missing, or the file is there
 */
export async function makeBundle(places: BundlePlaces, out: string, level = 6): Promise<Bundle> {
  const archive = resolve(out);
  if (existsSync(archive)) throw new Error(`file is there already: ${out}`);
  const head = headOf(places);
  const made: Bundle[] = [];
  const files = await contentsOf(places, head.release.id);
  const entries = entriesOf(head, files, (bundle) => made.push(bundle));
  const temporary = temporaryPath(archive);
  try {
    await mkdir(dirname(archive), { recursive: true });
    await writeArchive(temporary, entries, { time: new Date(head.release.date), level });
    await publishFile(temporary, archive);
  } finally {
    await rm(temporary, { force: true });
  }
  const [bundle] = made;
  if (!bundle) throw new Error(`nothing written: ${out}`);
  return bundle;
}
