import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { INK } from "../../src/figures/drawing/ink.js";
import { drawingWidth, poster, settleColours } from "../../src/figures/output/poster.js";
import { frame, label, svg } from "../../src/figures/drawing/svg.js";

const { document } = new JSDOM("").window;

function picture(title: string): SVGSVGElement {
  const size = { width: drawingWidth(600), height: 200 };
  const drawing = frame(document, size, "그림", [
    svg(document, "rect", { width: 10, height: 10, fill: INK.money }),
    label(document, "40.7", 0, 20),
  ]);
  const words = { title, subtitle: "예산액(원)", notes: ["출처: 「가」", "판 0123"], alt: "그림" };
  return poster(document, drawing, words, 600);
}

const number = (element: Element | null, name: string): number =>
  Number(element?.getAttribute(name));

describe("a picture that stands alone", () => {
  it("says its title, subtitle, source and release around the drawing", () => {
    const made = picture("예산이 줄었다");
    const texts = [...made.children].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text !== "")).toEqual([
      "예산이 줄었다",
      "예산액(원)",
      "40.7",
      "출처: 「가」",
      "판 0123",
    ]);
  });

  it("holds everything inside its paper, however long the title", () => {
    const made = picture("긴 제목이다. ".repeat(30));
    const [paper, inner] = [made.querySelector("rect"), made.querySelector("svg")];
    expect(number(paper, "height")).toBe(number(made, "height"));
    expect(number(inner, "x") + number(inner, "width")).toBeLessThanOrEqual(600);
    const lowest = Math.max(...[...made.children].map((text) => number(text, "y") || 0));
    expect(lowest).toBeLessThan(number(made, "height"));
    expect(number(inner, "y")).toBeGreaterThan(number(picture("짧다").querySelector("svg"), "y"));
  });
});

describe("the colours of a picture", () => {
  it("become values: the page's where it has them, the drawing's own elsewhere", () => {
    const made = picture("예산");
    settleColours(made, (name) => (name === "--figure-money" ? " #123456" : ""));
    const markup = made.outerHTML;
    expect(markup).toContain("#123456");
    expect(markup).toContain("#ffffff");
    expect(markup).not.toContain("var(");
  });
});
