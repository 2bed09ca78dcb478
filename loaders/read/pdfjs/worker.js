// Runs pdfjs, apart from the rest: it hands over where glyphs and ruling lines stand on each page.
// Plain JavaScript, since a worker starts without the project's TypeScript loader.
import { dirname, join } from "node:path";
import { createRequire, register } from "node:module";
import { parentPort } from "node:worker_threads";
import { Losses } from "./losses.js";
import { pagesIn } from "./page-objects.js";

/** @typedef {import("../page/drawn").DrawnPage} DrawnPage */
/** @typedef {{ bytes: Uint8Array }} Task */

/** More pages than this no sheet or decision has. */
const MOST_PAGES = 2000;

const PACKAGE = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const losses = new Losses();
// It tells on the console, from its import on, what it leaves out.
console.log = (/** @type {unknown} */ message) => {
  losses.hear(message);
};
register("./source-changes.js", import.meta.url);
const { AnnotationMode, VerbosityLevel, getDocument } =
  await import("pdfjs-dist/legacy/build/pdf.mjs");
const { Drawing } = await import("./drawing.js");

/** @param {Uint8Array} data */
function open(data) {
  return getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    // Pictures hold no text and may be huge: none is unpacked.
    maxImageSize: 1,
    // Of damaged packing it only informs.
    verbosity: VerbosityLevel.INFOS,
    // Tables from codes of Korean fonts to Unicode, read from the package.
    cMapUrl: join(PACKAGE, "cmaps/"),
    cMapPacked: true,
  });
}

/**
 * @param {import("pdfjs-dist").PDFDocumentProxy} document
 * @param {number} number 1-based
 * @returns {Promise<DrawnPage>}
 */
async function readPage(document, number) {
  losses.openPage();
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const drawing = new Drawing(transform, { width, height }, (name) => page.commonObjs.get(name));
  for (const [at, operator] of list.fnArray.entries()) drawing.draw(operator, list.argsArray[at]);
  if (drawing.outside > 0) losses.lose(`${drawing.outside} letters stand outside the paper`);
  const drawn = {
    ...{ width, height, losses: losses.ofPage(), pictures: losses.pictures + drawing.pictures },
    ...drawing.result(),
  };
  page.cleanup();
  return drawn;
}

/**
 * A page that cannot be drawn does not keep the others.
 * @param {import("pdfjs-dist").PDFDocumentProxy} document
 * @param {number} number 1-based
 * @returns {Promise<DrawnPage | null>}
 */
async function readOrLose(document, number) {
  try {
    return await readPage(document, number);
  } catch {
    return null;
  }
}

/** @param {Task} task */
async function read({ bytes }) {
  losses.openFile();
  const pagesThere = pagesIn(bytes);
  const task = open(bytes);
  try {
    const document = await task.promise;
    const pages = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      parentPort?.postMessage({ kind: "alive" });
      pages.push(await readOrLose(document, number));
    }
    return { pages, pageCount: document.numPages, pagesThere, losses: losses.ofFile() };
  } finally {
    await task.destroy();
  }
}

/**
 * What it made of a file, or why it could not.
 * @param {Task} task
 */
async function answerTo(task) {
  try {
    return await read(task);
  } catch (error) {
    return error instanceof Error
      ? { name: error.name, error: error.message }
      : { error: String(error) };
  }
}

parentPort?.on("message", (/** @type {Task} */ task) => {
  void answerTo(task).then((answer) => parentPort?.postMessage({ kind: "done", answer }));
});

parentPort?.postMessage({ kind: "ready" });
