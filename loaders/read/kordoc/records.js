/**
 * A record of HWP 5: `data` is a view into the stream of its section.
 * @typedef {{ tagId: number, level: number, data: Buffer }} HwpRecord
 */

/** Tags of documents begin here (Hancom, HWP 5.0 revision 1.3, HWPTAG_BEGIN). */
const FIRST_TAG = 16;

/**
 * What tells that the records of a section are not all there: a record longer than what is left, one
 * nested deeper than in the one before, one of no kind. Whatever they hold is lost.
 * @param {HwpRecord[]} records
 * @param {Buffer} data the stream; a padding of zeros at its end is none
 * @returns {string | null} null where nothing tells
 */
export function damageOf(records, data) {
  const last = records.at(-1)?.data;
  const end = last ? last.byteOffset + last.byteLength - data.byteOffset : 0;
  if (end + 4 <= data.length)
    return `damaged: ${data.length - end} of ${data.length} bytes are not read`;
  const padding = records.findLastIndex(
    ({ tagId, level, data: { length } }) => tagId + level + length > 0,
  );
  const odd = records
    .slice(0, padding + 1)
    .filter(
      ({ tagId, level }, at) => tagId < FIRST_TAG || level > (records[at - 1]?.level ?? -1) + 1,
    );
  return odd.length > 0 ? `damaged: ${odd.length} of ${records.length} records out of place` : null;
}

/**
 * What tells that sections are missing: the document's properties, the first record of all, count them.
 * @param {HwpRecord[] | null} records of the document's information; null where it is not readable
 * @param {number} found
 * @returns {string | null} null where none is
 */
export function missingOf(records, found) {
  const properties = records?.[0];
  if (properties?.tagId !== FIRST_TAG || properties.data.length < 2)
    return "damaged: the number of sections is not readable; some may be lost";
  const count = properties.data.readUInt16LE(0);
  return count > found ? `damaged: ${count - found} of ${count} sections are lost` : null;
}
