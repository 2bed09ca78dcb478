import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { TextPosition, multiply, place } from "./text-position.js";
import { PathLines } from "./path-lines.js";

/**
 * @typedef {import("./text-position.js").Matrix} Matrix
 * @typedef {import("./text-position.js").Font} Font
 * @typedef {{ unicode: string, width: number, isSpace: boolean, vmetric?: number[] | null }} Glyph
 */

/** A page with more than this is drawn by a machine to be looked at. */
const MOST_GLYPHS = 60_000;
/** In points: no letter is so large, or so wide; also false where a broken file's numbers are none. */
const FARTHEST = 20_000;
const INVISIBLE = new Set([3, 7]);
const STROKES = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill]);
const BOTH = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const PICTURES = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
]);

/** Follows the operators of one page as a renderer does, and keeps what is text or a straight line. */
export class Drawing {
  pictures = 0;
  /** @type {string[]} */
  #letters = [];
  /** @type {number[]} left, right, baseline, size and direction of each glyph */
  #boxes = [];
  #invisible = 0;
  #clamped = false;
  /** Letters that stand beside the paper. */
  outside = 0;
  /** @type {{ matrix: Matrix, text: TextPosition, mode: number }[]} */
  #saved = [];
  #mode = 0;
  #text = new TextPosition();
  /** @type {Matrix} */
  #matrix;
  #paper;
  #fonts;
  #lines = new PathLines();

  /**
   * @param {number[]} transform from the page's units to points from its top left corner
   * @param {{ width: number, height: number }} paper in points
   * @param {(name: string) => Font} fonts
   */
  constructor(transform, paper, fonts) {
    this.#matrix = /** @type {Matrix} */ (transform);
    this.#paper = paper;
    this.#fonts = fonts;
  }

  result() {
    return {
      letters: this.#letters,
      boxes: Float32Array.from(this.#boxes),
      invisible: this.#invisible,
      clamped: this.#clamped || this.#lines.clamped,
      rules: Float32Array.from(this.#lines.rules),
      curves: this.#lines.curves,
    };
  }

  /**
   * @param {number} operator
   * @param {any} values
   */
  draw(operator, values) {
    if (STROKES.has(operator)) this.#lines.paint(false, true);
    else if (FILLS.has(operator)) this.#lines.paint(true, false);
    else if (BOTH.has(operator)) this.#lines.paint(true, true);
    else if (PICTURES.has(operator)) this.pictures += 1;
    else if (!this.#state(operator, values)) this.#text.apply(operator, values);
  }

  /**
   * @param {number} operator
   * @param {any} values
   * @returns {boolean} whether the operator was one of these
   */
  #state(operator, values) {
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        this.#save();
        return true;
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        this.#restore();
        return true;
      case OPS.paintFormXObjectBegin:
        this.#save();
        if (values[0]) this.#matrix = multiply(this.#matrix, values[0]);
        return true;
      case OPS.transform:
        this.#matrix = multiply(this.#matrix, values);
        return true;
      case OPS.constructPath:
        this.#lines.construct(values[0], values[1], this.#matrix);
        return true;
      case OPS.endPath:
        this.#lines.forget();
        return true;
      case OPS.setTextRenderingMode:
        this.#mode = values[0];
        return true;
      case OPS.setFont:
        this.#text.setFont(this.#fonts(values[0]), values[1]);
        return true;
      case OPS.showText:
        this.#show(values[0]);
        return true;
      default:
        return false;
    }
  }

  #save() {
    this.#saved.push({ matrix: this.#matrix, text: this.#text.copy(), mode: this.#mode });
  }

  #restore() {
    const saved = this.#saved.pop();
    if (saved) [this.#matrix, this.#text, this.#mode] = [saved.matrix, saved.text, saved.mode];
  }

  /** @param {(Glyph | number)[]} glyphs numbers move the pen, in thousandths of the size */
  #show(glyphs) {
    for (const glyph of glyphs) {
      if (typeof glyph === "number") this.#text.kern(glyph);
      else this.#keep(glyph.unicode, this.#text.advance(glyph));
    }
  }

  /**
   * @param {string} letter
   * @param {{ from: [number, number], to: [number, number], up: [number, number] }} box in text space
   */
  #keep(letter, box) {
    if (this.#letters.length >= MOST_GLYPHS) {
      this.#clamped = true;
      return;
    }
    const [x0, y0] = place(this.#matrix, box.from);
    const [x1, y1] = place(this.#matrix, box.to);
    const [ux, uy] = place(this.#matrix, box.up);
    const size = Math.hypot(ux - x0, uy - y0);
    const { width, height } = this.#paper;
    const outside =
      Math.max(x0, x1) < 0 || Math.min(x0, x1) > width || y0 < 0 || y0 > height + size;
    if (outside && letter.trim() !== "") this.outside += 1;
    if (outside || !(size > 0 && size < FARTHEST && Math.abs(x1 - x0) < FARTHEST)) return;
    if (INVISIBLE.has(this.#mode)) this.#invisible += 1;
    this.#letters.push(letter);
    // A glyph that runs or stands upward is marked: it is no part of a line of text.
    const turned = Math.abs(uy - y0) < Math.abs(ux - x0) ? 1 : 0;
    if (turned) this.#boxes.push(Math.min(x0, ux), Math.max(x0, ux), Math.max(y0, y1), size, 1);
    else this.#boxes.push(Math.min(x0, x1), Math.max(x0, x1), y0, size, 0);
  }
}
