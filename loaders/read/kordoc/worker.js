// Runs kordoc, apart from the rest: it is made to hang or to run out of memory by files that are made
// to do so. Plain JavaScript, since a worker starts without the project's TypeScript loader.
import { register } from "node:module";
import { parentPort } from "node:worker_threads";
import { hwp3Block, readHwp3Box } from "./hwp3-table.js";
import { damageOf, missingOf } from "./records.js";

// What the changes of kordoc's source ask.
Object.assign(globalThis, { damageOf, missingOf, readHwp3Box, hwp3Block });
register("./source-changes.js", import.meta.url);
// What it has to say comes with its result.
console.log = console.warn = console.error = () => undefined;
const { parseHwp, parseHwp3, parseHwpml } = await import("kordoc");

/** @type {Record<string, typeof parseHwp>} */
const PARSERS = { hwp5: parseHwp, hwp3: parseHwp3, hwpml: parseHwpml };

/**
 * HWPML writes tabs, blanks and line breaks as elements, which kordoc leaves out: words would run into
 * each other.
 * @param {Uint8Array} bytes
 */
function spellOut(bytes) {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    xml
      .replace(/<TAB\b[^<>]{0,80}\/>/gu, "\t")
      .replace(/<LINEBREAK\s*\/>/gu, "\n")
      .replace(/<(?:NBSPACE|FWSPACE)\s*\/>/gu, " "),
  );
}

/**
 * @param {{ kind: string, bytes: Uint8Array }} task
 * @returns {Promise<unknown>} blocks and warnings, or why there are none
 */
async function read({ kind, bytes }) {
  const { buffer } = kind === "hwpml" ? spellOut(bytes) : bytes;
  const options = { keepTrailingEmptyCols: true };
  const result = await PARSERS[kind]?.(/** @type {ArrayBuffer} */ (buffer), options);
  if (!result?.success) return { code: result?.code, error: result?.error };
  const { blocks, warnings = [], metadata } = result;
  return { blocks, warnings, pageMode: metadata?.pageMode };
}

/**
 * Pictures stay here: a message with them would be many times the size.
 * @param {string} key
 * @param {unknown} value
 */
const leaveOut = (key, value) => (key === "imageData" || key === "spans" ? undefined : value);

parentPort?.on("message", (/** @type {{ kind: string, bytes: Uint8Array }} */ task) => {
  void read(task).then((answer) => {
    const plain = /** @type {unknown} */ (JSON.parse(JSON.stringify(answer, leaveOut)));
    parentPort?.postMessage({ kind: "done", answer: plain });
  });
});

parentPort?.postMessage({ kind: "ready" });
