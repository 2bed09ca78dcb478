const u16 = (...numbers: number[]) => Buffer.from(Uint16Array.from(numbers).buffer);

/** Codes of initials, vowels and finals in Johab, in the order of Unicode. */
const VOWELS = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29];
const finalOf = (index: number) => index + (index >= 17 ? 2 : 1);

/** A syllable of Hangul in Johab; ASCII as it is. */
function johab(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return point;
  const at = point - 0xac00;
  const [initial, vowel, final] = [Math.floor(at / 588), Math.floor(at / 28) % 21, at % 28];
  return 0x8000 | ((initial + 2) << 10) | ((VOWELS[vowel] ?? 0) << 5) | finalOf(final);
}

const END = 13;
const BOX = 10;

/** A paragraph of characters and their controls, which count in units of 16 bits. */
const paragraph = (units: number, content: Buffer) =>
  Buffer.concat([
    ...[Buffer.from([1]), u16(units, 0), Buffer.from([0, 0]), Buffer.alloc(4)],
    ...[Buffer.from([0]), Buffer.alloc(31), content],
  ]);
const endOfList = Buffer.alloc(43);
const listOf = (paragraphs: readonly Buffer[]) => Buffer.concat([...paragraphs, endOfList]);

/** A paragraph of words. */
export const hwp3Text = (text: string): Buffer =>
  paragraph(text.length + 1, u16(...Array.from(text, johab), END));

/** A cell of a box: where it stands in 1/1800 inch, and its paragraphs. */
export interface Hwp3Cell {
  x: number;
  y: number;
  width: number;
  height: number;
  inside: readonly Buffer[];
}

/** A paragraph that holds a box of cells: a table, or text between borders. */
export function hwp3Box(cells: readonly Hwp3Cell[], kind: "table" | "text box" = "table"): Buffer {
  const info = Buffer.alloc(84);
  info.writeUInt16LE(kind === "table" ? 0 : 1, 78);
  info.writeUInt16LE(cells.length, 80);
  const records = cells.map(({ x, y, width, height }) =>
    Buffer.concat([u16(0, 0, x, y, width, height, 0, 0), Buffer.alloc(11)]),
  );
  const lists = cells.map(({ inside }) => listOf(inside));
  const anchor = Buffer.concat([u16(BOX), Buffer.alloc(4), u16(BOX)]);
  return paragraph(5, Buffer.concat([anchor, info, ...records, ...lists, endOfList, u16(END)]));
}

/** An HWP 3 document of paragraphs, not packed. */
export function hwp3Of(paragraphs: readonly Buffer[]): Uint8Array {
  const head = Buffer.alloc(30 + 128 + 1008);
  head.write("HWP Document File V3.00 \u001a\u0001\u0002\u0003\u0004\u0005", "latin1");
  const fontsAndStyles = Buffer.alloc(16);
  return new Uint8Array(Buffer.concat([head, fontsAndStyles, listOf(paragraphs)]));
}
