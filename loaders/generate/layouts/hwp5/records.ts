import { u16, u32 } from "./compound";

/** A cell: where it stands (0-based), how far it reaches, its paragraphs with `\n` between. */
export interface Hwp5Cell {
  row: number;
  column: number;
  rowSpan?: number;
  colSpan?: number;
  text: string;
}

/** Tags of records (Hancom, HWP 5.0 revision 1.3, tables 13 and 57). */
const TAG = { properties: 16, paragraph: 66, text: 67, control: 71, list: 72, table: 77 } as const;
const END_OF_PARAGRAPH = 13;
const DRAWN_OBJECT = 11;
const TABLE_ID = Buffer.from(" lbt").readUInt32LE();

/** A record: tag, nesting, data. */
function record(tag: number, level: number, data: Buffer): Buffer {
  const isLong = data.length >= 0xfff;
  const head = u32(((isLong ? 0xfff : data.length) << 20) | (level << 10) | tag);
  return Buffer.concat([head, ...(isLong ? [u32(data.length)] : []), data]);
}

/** The first record of a document's information; of its fields only the number of sections is told. */
export const hwp5Properties = (sections: number): Buffer =>
  record(TAG.properties, 0, Buffer.concat([u16(sections), Buffer.alloc(24)]));

const paragraph = (level: number, text: Buffer) => [
  record(TAG.paragraph, level, Buffer.concat([u32(text.length / 2, 0), Buffer.alloc(14)])),
  record(TAG.text, level + 1, text),
];
const words = (text: string) =>
  Buffer.concat([Buffer.from(text, "utf16le"), u16(END_OF_PARAGRAPH)]);

/** The records of a paragraph of words. */
export const hwp5Text = (text: string): Buffer => Buffer.concat(paragraph(0, words(text)));

/** The records of a table; covered places have no cell. */
export function hwp5Table(rows: number, columns: number, cells: readonly Hwp5Cell[]): Buffer {
  const anchor = Buffer.concat([
    u16(DRAWN_OBJECT),
    u32(TABLE_ID),
    Buffer.alloc(8),
    u16(DRAWN_OBJECT, END_OF_PARAGRAPH),
  ]);
  return Buffer.concat([
    ...paragraph(0, anchor),
    record(TAG.control, 1, u32(TABLE_ID, 0)),
    record(TAG.table, 2, Buffer.concat([u32(0), u16(rows, columns)])),
    ...cells.flatMap(cellRecords),
  ]);
}

function cellRecords({ row, column, rowSpan = 1, colSpan = 1, text }: Hwp5Cell): Buffer[] {
  const lines = text.split("\n");
  const place = Buffer.concat([u16(lines.length), u32(0), u16(0, column, row, colSpan, rowSpan)]);
  return [record(TAG.list, 2, place), ...lines.flatMap((line) => paragraph(2, words(line)))];
}
