const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** A day in the form of MS-DOS, as ZIP files keep it: years from 1980, months and days from 1. */
function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

/**
 * Sets the time of every entry of a ZIP file to the start of a day, in place, so that the same
 * content gives the same bytes whenever it is packed.
 * Source: PKWARE APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
 * @throws where the bytes are no ZIP file without a comment.
 */
export function setZipDay(zip: Buffer, day: string): void {
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error("not a zip file");
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(entry) !== ENTRY) throw new Error(`not a zip entry: byte ${entry}`);
    const local = zip.readUInt32LE(entry + 42);
    zip.writeUInt16LE(0, entry + 12);
    zip.writeUInt16LE(dosDay(day), entry + 14);
    zip.writeUInt16LE(0, local + 10);
    zip.writeUInt16LE(dosDay(day), local + 12);
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    entry += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0);
  }
}
