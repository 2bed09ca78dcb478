// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { menuButton } from "../../../src/components/figure/menu.js";

const done: string[] = [];
const item = (label: string) => ({ label, run: () => done.push(label) });

function press(key: string): string | null {
  const options = { key, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
  return document.activeElement?.textContent ?? null;
}

describe("a menu", () => {
  let button: HTMLElement;
  let list: HTMLElement;
  beforeEach(() => {
    done.length = 0;
    const groups = [
      { label: "파일", items: [item("SVG"), item("PNG")] },
      { label: "글", items: [item("Citation")] },
    ];
    const menu = menuButton("내려받기", groups);
    document.body.replaceChildren(menu);
    [button, list] = [...menu.children] as [HTMLElement, HTMLElement];
  });

  it("is closed until its button is pressed, and says which it is", () => {
    expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([true, "false"]);
    button.click();
    expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([false, "true"]);
    expect(document.activeElement?.textContent).toBe("SVG");
  });

  it("is walked by arrow keys, Home, End and first letters, across its groups", () => {
    button.focus();
    const walked = ["ArrowUp", "ArrowDown", "End", "ArrowUp", "Home", "c", "s"].map(press);
    expect(walked).toEqual(["Citation", "SVG", "Citation", "PNG", "SVG", "Citation", "SVG"]);
  });

  it("closes by Escape and gives the focus back; by Tab it lets it go on", () => {
    button.click();
    press("Escape");
    expect([list.hidden, document.activeElement]).toEqual([true, button]);
    button.click();
    press("Tab");
    expect(list.hidden).toBe(true);
  });

  it("does what was chosen, once, and closes", () => {
    button.click();
    press("ArrowDown");
    (document.activeElement as HTMLElement).click();
    expect(done).toEqual(["PNG"]);
    expect([list.hidden, document.activeElement]).toEqual([true, button]);
  });
});
