const TYPES = ["/Type /Page", "/Type/Page"];
/** An object's number stands at most so far in front of what it holds. */
const FARTHEST = 4096;

/**
 * How many pages stand in a file, listed or not, as far as they are not packed; of a page that was
 * written anew one counts.
 * @param {Uint8Array} data
 */
export function pagesIn(data) {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  /** @type {Set<string>} */
  const objects = new Set();
  for (const type of TYPES)
    for (let at = bytes.indexOf(type); at >= 0; at = bytes.indexOf(type, at + 1)) {
      const next = String.fromCharCode(bytes[at + type.length] ?? 0);
      if (/[A-Za-z]/u.test(next)) continue;
      const head = bytes.subarray(Math.max(0, at - FARTHEST), at).toString("latin1");
      const begin = head.lastIndexOf(" obj");
      objects.add(/\d+ \d+$/u.exec(head.slice(Math.max(0, begin - 20), begin))?.[0] ?? `at ${at}`);
    }
  return objects.size;
}
