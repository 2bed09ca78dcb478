import type { Random } from "../../loaders/generate/random";

const pointsOf = (text: string) => Array.from(text, (letter) => Number(letter.codePointAt(0)));

/** Letters that formats give a meaning: ends, brackets, quotes, signs of tables and numbers. */
const TELLING = pointsOf("\0\n\t<>&/\"'|│()[]{}%,.-~0 9\u{f03da}△원천년");
/** Bytes at either end of their range and around those of letters. */
const TELLING_BYTES = [0x00, 0x09, 0x0a, 0x20, 0x30, 0x3c, 0x7f, 0x80, 0xc3, 0xea, 0xf0, 0xff];

/** Numbers that a reader may believe: spans, lengths, places, sums. */
const TELLING_NUMBERS = ["-1", "0", "7", "257", "65536", "2147483648", "1e999", "9".repeat(25)];

type Change = (items: number[], random: Random, telling: readonly number[]) => number[];

function passage(items: number[], random: Random): [start: number, end: number] {
  const start = random.int(0, items.length);
  return [start, Math.min(items.length, start + random.int(1, 200))];
}

const isDigit = (point: number | undefined) => point !== undefined && point > 0x2f && point < 0x3a;

/** The next printed number becomes another. */
const renumber: Change = (items, random) => {
  const from = random.int(0, items.length);
  const start = items.findIndex((point, at) => at >= from && isDigit(point));
  if (start < 0) return items;
  let end = start;
  while (isDigit(items[end])) end += 1;
  return items.toSpliced(start, end - start, ...pointsOf(random.pick(TELLING_NUMBERS)));
};

/** How a file can be damaged on its way: by a disk, a wire, a program that wrote or joined it. */
const CHANGES: Change[] = [
  (items, random, telling) => items.with(random.int(0, items.length - 1), random.pick(telling)),
  (items, random, telling) => items.toSpliced(random.int(0, items.length), 0, random.pick(telling)),
  (items, random) => {
    const [start, end] = passage(items, random);
    return items.toSpliced(start, end - start);
  },
  (items, random) => {
    const [start, end] = passage(items, random);
    const copies = Array.from({ length: random.int(1, 20) }, () => items.slice(start, end));
    return items.toSpliced(start, 0, ...copies.flat());
  },
  (items, random) => {
    const [start, end] = passage(items, random);
    return items.toSpliced(random.int(0, items.length), 0, ...items.slice(start, end));
  },
  renumber,
];
/** The share of files that are cut short besides. */
const CUT = 0.1;

function mutated(items: number[], telling: readonly number[], random: Random): number[] {
  let changed = items;
  for (let times = random.int(1, 8); times > 0 && changed.length > 0; times -= 1)
    changed = random.pick(CHANGES)(changed, random, telling);
  return random.chance(CUT) ? changed.slice(0, random.int(0, changed.length)) : changed;
}

/** Bytes with one to eight damages, wherever they fall. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return Uint8Array.from(mutated([...bytes], TELLING_BYTES, random));
}

/** UTF-8 with one to eight damages that leave every letter whole, so that it still decodes. */
export function mutatedText(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = mutated(pointsOf(Buffer.from(bytes).toString("utf8")), TELLING, random);
  return Buffer.from(changed.map((point) => String.fromCodePoint(point)).join(""), "utf8");
}
