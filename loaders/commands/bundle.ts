import { stat } from "node:fs/promises";
import { makeBundle } from "../bundle/bundle";
import { FOLDERS } from "./folders";

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/**
 * Makes a bundle of the project and its last build, and says what is in it.
 * @throws where there is no site of this code, or the file is there already
 */
export async function bundle({ out }: { out: string }): Promise<void> {
  process.stderr.write(`packing ${out} …\n`);
  const { files, bytes, platform, release, packages } = await makeBundle(FOLDERS, out);
  const { size } = await stat(out);
  const parts = [
    `${megabytes(size)}, unpacked ${megabytes(bytes)}`,
    `${String(files)} files, ${String(packages.length)} packages`,
    `release ${release.id} of ${release.date}`,
    `for ${platform}`,
  ];
  process.stdout.write(`${out}: ${parts.join("; ")}\n`);
}
