import { inflateSync, unzipSync, zipSync } from "fflate";
import { hwp5Of } from "../../loaders/generate/layouts/hwp5/document";
import type { FileFormat } from "../../loaders/generate/layouts/layout";
import type { Random } from "../../loaders/generate/random";
import { mutatedBytes, mutatedText } from "./mutation";

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

/** The share of files damaged where their own sums notice; the others are damaged behind them. */
const OUTSIDE = 0.2;

/** Damaged bytes seldom get past the door; damaged letters do. */
const damagedText: Damage = (bytes, random) =>
  random.chance(OUTSIDE) ? mutatedBytes(bytes, random) : mutatedText(bytes, random);

const damagedArchive: Damage = (bytes, random) => {
  if (random.chance(OUTSIDE)) return mutatedBytes(bytes, random);
  const entries = unzipSync(bytes);
  const name = random.pick(Object.keys(entries).toSorted());
  const entry = entries[name];
  const damaged = entry && { ...entries, [name]: damagedText(entry, random) };
  return zipSync(damaged ?? entries, { level: 0, mtime: new Date(1980, 0, 1) });
};

/** A compound file as hwp5Of writes it: the stream lies unbroken behind the sector its entry names. */
const damagedHwp: Damage = (bytes, random) => {
  if (random.chance(OUTSIDE)) return mutatedBytes(bytes, random);
  const file = Buffer.from(bytes);
  const entry = file.indexOf("Section0", "utf16le");
  const start = 512 * (file.readUInt32LE(entry + 116) + 1);
  const section = inflateSync(file.subarray(start, start + file.readUInt32LE(entry + 120)));
  return hwp5Of(mutatedBytes(section, random), "compressed");
};

/** How a file of a format is damaged on its way: by a disk, a wire, a program that cut or joined it. */
export const DAMAGES: Record<FileFormat, Damage> = {
  txt: damagedText,
  md: damagedText,
  html: damagedText,
  hwpx: damagedArchive,
  hwp: damagedHwp,
  pdf: mutatedBytes,
};
