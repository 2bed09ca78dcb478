/** So far into a file its signature is looked for. */
const HEAD = 1024;

const headOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");

/** Of a compound file, which HWP 5 is. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]).toString("latin1");
/** The root of HWPML behind what may stand before a root. */
const HWPML = /^[^<]{0,16}<\?xml[^<]*<(?:!DOCTYPE[^<]*<)?HWPML\b/u;

/** Whether bytes begin as HWP 5, HWP 3, or HWPML does. */
export function isHwp(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return head.startsWith(COMPOUND) || head.startsWith("HWP Document File V") || HWPML.test(head);
}

/** Whether bytes are a PDF; some begin with a few bytes of something else. */
export function isPdf(bytes: Uint8Array): boolean {
  return headOf(bytes).includes("%PDF-");
}
