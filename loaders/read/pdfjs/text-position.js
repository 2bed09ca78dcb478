import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * @typedef {[number, number, number, number, number, number]} Matrix
 * @typedef {{ fontMatrix?: number[], vertical?: boolean, defaultVMetrics?: number[] }} Font
 */

/**
 * Two transformations, the inner one first.
 * @param {Matrix} outer
 * @param {Matrix} inner
 * @returns {Matrix}
 */
export function multiply([a, b, c, d, e, f], [a2, b2, c2, d2, e2, f2]) {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/**
 * Where a point comes to stand.
 * @param {Matrix} matrix
 * @param {[number, number]} point
 * @returns {[number, number]}
 */
export const place = ([a, b, c, d, e, f], [x, y]) => [a * x + c * y + e, b * x + d * y + f];

/** The text state of PDF 32000-1, 9.3 and 9.4: where the pen stands and how wide it writes. */
export class TextPosition {
  /** @type {Matrix} */
  #matrix = [1, 0, 0, 1, 0, 0];
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #leading = 0;
  #spacing = 0;
  #wordSpacing = 0;
  #scale = 1;
  #rise = 0;
  #size = 0;
  /** @type {Font} */
  #font = {};

  copy() {
    const copy = new TextPosition();
    copy.#matrix = this.#matrix;
    [copy.#x, copy.#y, copy.#lineX, copy.#lineY] = [this.#x, this.#y, this.#lineX, this.#lineY];
    [copy.#leading, copy.#spacing, copy.#wordSpacing] = [
      this.#leading,
      this.#spacing,
      this.#wordSpacing,
    ];
    [copy.#scale, copy.#rise, copy.#size] = [this.#scale, this.#rise, this.#size];
    copy.#font = this.#font;
    return copy;
  }

  /**
   * @param {Font} font
   * @param {number} size
   */
  setFont(font, size) {
    [this.#font, this.#size] = [font, size];
  }

  /**
   * @param {number} operator one that sets or moves; others are left alone
   * @param {any} values
   */
  apply(operator, values) {
    switch (operator) {
      case OPS.beginText:
        this.#set([1, 0, 0, 1, 0, 0]);
        break;
      case OPS.setTextMatrix:
        this.#set(values);
        break;
      case OPS.moveText:
        this.#move(values[0], values[1]);
        break;
      case OPS.setLeadingMoveText:
        this.#leading = -values[1];
        this.#move(values[0], values[1]);
        break;
      case OPS.nextLine:
        this.#move(0, -this.#leading);
        break;
      case OPS.setLeading:
        this.#leading = values[0];
        break;
      case OPS.setCharSpacing:
        this.#spacing = values[0];
        break;
      case OPS.setWordSpacing:
        this.#wordSpacing = values[0];
        break;
      case OPS.setHScale:
        this.#scale = values[0] / 100;
        break;
      case OPS.setTextRise:
        this.#rise = values[0];
    }
  }

  /** @param {number} thousandths of the size, against the writing direction */
  kern(thousandths) {
    const step = (-thousandths * this.#size) / 1000;
    if (this.#font.vertical) this.#y += step;
    else this.#x += step * this.#scale;
  }

  /**
   * The box of a glyph, in the space the text matrix leads to; the pen moves behind it.
   * @param {{ width: number, isSpace: boolean, vmetric?: number[] | null }} glyph
   * @returns {{ from: [number, number], to: [number, number], up: [number, number] }}
   */
  advance({ width, isSpace, vmetric }) {
    const unit = this.#size * (this.#font.fontMatrix?.[0] ?? 0.001);
    const spacing = this.#spacing + (isSpace ? this.#wordSpacing : 0);
    if (this.#font.vertical) {
      const [down = -1000, , top = 880] = vmetric ?? this.#font.defaultVMetrics ?? [];
      const [x, y] = [this.#x - (width * unit) / 2, this.#y - top * unit];
      this.#y += down * unit - spacing;
      return this.#box(x, y, width * unit);
    }
    const box = this.#box(this.#x, this.#y, width * unit * this.#scale);
    this.#x += (width * unit + spacing) * this.#scale;
    return box;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @returns {{ from: [number, number], to: [number, number], up: [number, number] }}
   */
  #box(x, y, width) {
    const base = y + this.#rise;
    return {
      from: place(this.#matrix, [x, base]),
      to: place(this.#matrix, [x + width, base]),
      up: place(this.#matrix, [x, base + Math.abs(this.#size)]),
    };
  }

  /** @param {Matrix} matrix */
  #set(matrix) {
    this.#matrix = /** @type {Matrix} */ (Array.from(matrix));
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  #move(x, y) {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }
}
