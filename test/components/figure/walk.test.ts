// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { focusedValue, focusValue, walkValues } from "../../../src/components/figure/walk.js";
import { label, svg, titled, traced } from "../../../src/figures/drawing/svg.js";
import { printed } from "../../../src/words/trace.js";

const number = (text: string, fact: string) => label(document, text, 0, 0, { on: printed([fact]) });

function drawn() {
  const bar = titled(document, svg(document, "rect"), "2020 집행액 90원");
  const marks = [
    number("90†", "a"),
    traced(bar, printed(["a"])),
    number("80", "b"),
    number("70", "c"),
  ];
  const drawing = svg(document, "svg", { role: "img" }, marks);
  document.body.replaceChildren(drawing);
  walkValues(drawing, "화살표 키");
  return drawing;
}

const press = (key: string): string | null => {
  const options = { key, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
  return document.activeElement?.getAttribute("aria-label") ?? null;
};

describe("the values of a drawing", () => {
  let drawing: SVGElement;
  beforeEach(() => {
    drawing = drawn();
  });

  it("are one stop of the keyboard, however many they are and however often each is drawn", () => {
    expect(drawing.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    expect(drawing.querySelectorAll("[role='button']")).toHaveLength(3);
    expect(drawing.getAttribute("role")).toBe("group");
    expect(drawing.getAttribute("aria-description")).toBe("화살표 키");
  });

  it("are named by the tooltip that says label and year, and else by their words", () => {
    const names = [...drawing.querySelectorAll("[role='button']")].map((mark) =>
      mark.getAttribute("aria-label"),
    );
    expect(names).toEqual(["2020 집행액 90원", "80", "70"]);
  });

  it("are walked by arrow keys, Home and End, without falling off either end", () => {
    focusValue(drawing, 0);
    expect(["ArrowRight", "ArrowDown", "ArrowRight"].map(press)).toEqual(["80", "70", "70"]);
    expect(["ArrowLeft", "Home", "ArrowUp"].map(press)).toEqual([
      "80",
      "2020 집행액 90원",
      "2020 집행액 90원",
    ]);
    expect(press("End")).toBe("70");
    expect(focusedValue(drawing)).toBe(2);
  });

  it("keep the stop where the reader was", () => {
    focusValue(drawing, 1);
    expect([...drawing.querySelectorAll("[tabindex='0']")].map((mark) => mark.textContent)).toEqual(
      ["80"],
    );
  });
});
