import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { place } from "./text-position.js";

/** @typedef {import("./text-position.js").Matrix} Matrix */
/** @typedef {[number, number]} Point */

/** In points: a filled shape up to this thick is a line. */
const THICKEST = 3;
/** What is shorter is a part of a letter or of a dashed line's dash; dashes are joined later. */
const SHORTEST = 0.5;
/** How far a line may lean. */
const LEAN = 0.7;
const MOST_RULES = 30_000;
/** In points: no paper is so large. */
const FARTHEST = 20_000;

/** How many numbers each path operator takes. */
const CURVES = new Map([
  [OPS.curveTo, 6],
  [OPS.curveTo2, 4],
  [OPS.curveTo3, 4],
]);

/** Straight lines along the paper's edges among the paths of a page. */
export class PathLines {
  /** @type {number[]} x0, y0, x1, y1 of each line, in points from the top left corner */
  rules = [];
  /** Curves painted: many of them are drawings or letters without a font. */
  curves = 0;
  clamped = false;
  /** @type {{ points: Point[], closed: boolean }[]} */
  #shapes = [];
  #pendingCurves = 0;

  /**
   * @param {number[]} operators
   * @param {ArrayLike<number>} values
   * @param {Matrix} matrix
   */
  construct(operators, values, matrix) {
    let at = 0;
    const next = () => values[at++] ?? 0;
    const point = () => place(matrix, [next(), next()]);
    for (const operator of operators) {
      if (operator === OPS.rectangle) this.#rectangle(matrix, next(), next(), next(), next());
      else if (operator === OPS.moveTo) this.#shapes.push({ points: [point()], closed: false });
      else if (operator === OPS.lineTo) this.#shapes.at(-1)?.points.push(point());
      else if (operator === OPS.closePath) this.#close();
      else if (CURVES.has(operator)) {
        at += CURVES.get(operator) ?? 0;
        this.#pendingCurves += 1;
        this.#shapes.pop();
        this.#shapes.push({ points: [], closed: false });
      }
    }
  }

  /**
   * @param {boolean} fill
   * @param {boolean} stroke
   */
  paint(fill, stroke) {
    this.curves += this.#pendingCurves;
    for (const { points, closed } of this.#shapes) {
      const thin = fill && this.#thin(points);
      if (!stroke || thin) continue;
      const ring = closed && points[0] ? [...points, points[0]] : points;
      for (const [index, point] of ring.slice(1).entries()) this.#keep(ring[index] ?? point, point);
    }
    this.forget();
  }

  /** A path that is only clipped to, or not painted at all. */
  forget() {
    this.#shapes = [];
    this.#pendingCurves = 0;
  }

  /**
   * @param {Matrix} matrix
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  #rectangle(matrix, x, y, width, height) {
    /** @type {Point[]} */
    const corners = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
    this.#shapes.push({ points: corners.map((corner) => place(matrix, corner)), closed: true });
  }

  #close() {
    const shape = this.#shapes.at(-1);
    if (shape) shape.closed = true;
  }

  /**
   * Keeps a filled shape that is as thin as a line.
   * @param {Point[]} points
   * @returns {boolean} whether it was one
   */
  #thin(points) {
    if (points.length < 2 || points.length > 8) return false;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (Math.min(right - left, bottom - top) > THICKEST) return false;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (right - left > bottom - top) this.#keep([left, y], [right, y]);
    else this.#keep([x, top], [x, bottom]);
    return true;
  }

  /**
   * @param {Point} from
   * @param {Point} to
   */
  #keep([x0, y0], [x1, y1]) {
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    // Also false where a broken file's numbers are none.
    const isOnPaper = [x0, y0, x1, y1].every((place) => Math.abs(place) < FARTHEST);
    if (!isOnPaper || Math.min(width, height) > LEAN || Math.max(width, height) < SHORTEST) return;
    if (this.rules.length >= 4 * MOST_RULES) this.clamped = true;
    else this.rules.push(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
}
