// Runs pdfjs, apart from the rest: it hands over where glyphs and ruling lines stand on each page.
// Plain JavaScript, since a worker starts without the project's TypeScript loader.
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

/** @typedef {import("../page/drawn").DrawnPage} DrawnPage */
/** @typedef {{ bytes: Uint8Array }} Task */

/** More pages than this no sheet or decision has. */
const MOST_PAGES = 2000;
const PICTURE_LEFT_OUT = "Image exceeded maximum allowed size";
/** What pdfjs says of drawing that it could not follow, before it goes on without a part of it. */
const SKIPPED =
  /getOperatorList - ignoring|getContentStream - ignoring|getHexString - ignoring|(?:Unknown|Skipping) command|Invalid stream|Empty "[^"]*" stream/u;
/** The same of a file whose index it had to make anew. */
const INDEXED_ANEW = "Indexing all PDF objects";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
let pictures = 0;
let skipped = 0;
let indexedAnew = false;
// It warns on the console, from its import on; three warnings matter: of a picture, and of what is lost.
console.log = (/** @type {unknown} */ message) => {
  const words = String(message);
  if (words.includes(PICTURE_LEFT_OUT)) pictures += 1;
  if (SKIPPED.test(words)) skipped += 1;
  if (words.includes(INDEXED_ANEW)) indexedAnew = true;
};
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
    verbosity: VerbosityLevel.WARNINGS,
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
  pictures = skipped = 0;
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const drawing = new Drawing(transform, { width, height }, (name) => page.commonObjs.get(name));
  for (const [at, operator] of list.fnArray.entries()) drawing.draw(operator, list.argsArray[at]);
  const drawn = {
    ...{ width, height, skipped, pictures: pictures + drawing.pictures },
    ...drawing.result(),
  };
  page.cleanup();
  return drawn;
}

/** @param {Task} task */
async function read({ bytes }) {
  indexedAnew = false;
  const task = open(bytes);
  try {
    const document = await task.promise;
    const pages = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      parentPort?.postMessage({ kind: "alive" });
      pages.push(await readPage(document, number));
    }
    return { pages, pageCount: document.numPages, indexedAnew };
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
