import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ledger } from "../store/read";
import { type BundledFile, filesAt, isHidden } from "./files";
import { packageFiles, productionPackages } from "./packages";

/** Where the parts of a bundle lie. */
export interface BundlePlaces {
  /** The project itself, with its packages. */
  root: string;
  /** The folder of the database. */
  build: string;
  /** The site. */
  dist: string;
}

/** What of the project goes with it: what runs, what it reads, what tells about it. */
const PROJECT = [
  ...["bin", "loaders", "src", "data"],
  ...["observablehq.config.ts", "tsconfig.json", "package.json", "package-lock.json"],
  ...["deploy", "docs", "proofs", "LICENSE", "README.md", "CHANGELOG.md"],
  ...["ARCHITECTURE.md", "CONTRIBUTING.md", "DATA-DICTIONARY.md"],
];

/** Where the database stands, in the project as in a bundle. */
const DATABASE = "ledger.duckdb";

async function databaseAt({ build }: BundlePlaces, release: string): Promise<BundledFile> {
  const from = join(build, DATABASE);
  if (!existsSync(from)) throw new Error(`no database: ${from}: run npm run build first`);
  const ledger = await Ledger.open(from);
  try {
    const { rows } = await ledger.query("SELECT id FROM release");
    const id = String(rows[0]?.["id"]);
    if (id !== release)
      throw new Error(`database and site of two releases: ${id}, ${release}: run npm run build`);
    return { path: `build/${DATABASE}`, from };
  } finally {
    ledger.close();
  }
}

/**
 * The files of a bundle, in the order of their names.
 * @param release that of the site
 * @throws where the database is missing or of another release, or a package is not installed
 */
export async function contentsOf(places: BundlePlaces, release: string): Promise<BundledFile[]> {
  const { root, dist } = places;
  const files = [
    ...PROJECT.filter((name) => existsSync(join(root, name))).flatMap((name) =>
      filesAt(join(root, name), name, isHidden),
    ),
    ...filesAt(dist, "dist", () => false),
    await databaseAt(places, release),
    ...productionPackages(root).flatMap((each) => packageFiles(root, each)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
