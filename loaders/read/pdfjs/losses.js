/** What is lost where pdfjs goes on without a part of a file; it says so in a warning only. */
const LOSSES = /** @type {const} */ ([
  [
    /flate stream|Invalid stream|Empty "[^"]*" stream|searching for endstream|Filter "[^"]*" is not|Invalid cMap/u,
    "packed data is damaged; what follows in it is lost",
  ],
  [
    /Font "[^"]*" is not available|loadFont - |ensureStateFont|readToUnicode - ignoring/u,
    "a font is damaged; its letters may be lost",
  ],
  [
    /getOperatorList - ignoring|getContentStream - ignoring|getHexString - ignoring|Unterminated (?:hex )?string|(?:Unknown|Skipping) command|Ignoring circular reference/u,
    "a part of what is drawn is not readable",
  ],
]);
/** The same of a file as a whole. */
const OF_FILE = /** @type {const} */ ([
  [/Indexing all PDF objects/u, "the file's index is damaged; pages may be lost"],
  [/invalid \/Pages tree/u, "the tree of pages is damaged; pages may be lost"],
  [/Skipping invalid first page/u, "the first page is damaged; it is lost"],
]);
const BROKEN_OFF = "the drawing breaks off; what follows is lost";
const PICTURE_LEFT_OUT = "Image exceeded maximum allowed size";

/** Keeps what pdfjs tells of the page that it draws and of its file. */
export class Losses {
  /** Pictures that were left out, whole. */
  pictures = 0;
  /** @type {Set<string>} */
  #page = new Set();
  /** @type {Set<string>} */
  #file = new Set();
  /** Whether a page is being drawn; what is lost before belongs to the file. */
  #onPage = false;
  #isWhole = false;

  /** @param {unknown} warning */
  hear(warning) {
    const words = String(warning);
    if (words.includes(PICTURE_LEFT_OUT)) this.pictures += 1;
    // It tells that a page is drawn to its end, and not that one is broken off.
    if (words.includes(" - getOperatorList: time=")) this.#isWhole = true;
    const ofPage = LOSSES.find(([sign]) => sign.test(words));
    if (ofPage) (this.#onPage ? this.#page : this.#file).add(ofPage[1]);
    const ofFile = OF_FILE.find(([sign]) => sign.test(words));
    if (ofFile) this.#file.add(ofFile[1]);
  }

  /** @param {string} what of the page, in words */
  lose(what) {
    this.#page.add(what);
  }

  openFile() {
    this.#file.clear();
    this.openPage();
    this.#onPage = false;
  }

  openPage() {
    this.pictures = 0;
    this.#page.clear();
    this.#onPage = true;
    this.#isWhole = false;
  }

  ofPage() {
    const all = this.#isWhole ? [...this.#page] : [...this.#page, BROKEN_OFF];
    return all.toSorted();
  }

  ofFile() {
    return [...this.#file].toSorted();
  }
}
