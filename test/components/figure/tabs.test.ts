// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeTabs, type Tab } from "../../../src/components/figure/tabs.js";

const made = vi.fn();

function tab(key: string): Tab {
  const make = () => {
    made(key);
    return [document.createTextNode(key), document.createElement("p")];
  };
  return { key, label: key.toUpperCase(), make };
}

function show() {
  const { list, panels } = makeTabs(["a", "b", "c"].map(tab), "보는 방법", "figure-tab:x");
  document.body.replaceChildren(list, ...panels);
  return {
    tabs: [...list.querySelectorAll("button")],
    open: () => panels.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset["panel"]),
  };
}

function press(key: string): void {
  const options = { key, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
}

describe("tabs", () => {
  beforeEach(() => {
    sessionStorage.clear();
    made.mockClear();
  });

  it("open the first, and make a panel only when a reader comes to it", () => {
    const { tabs, open } = show();
    expect(open()).toEqual(["a"]);
    tabs[2]?.click();
    tabs[0]?.click();
    tabs[2]?.click();
    expect(open()).toEqual(["c"]);
    expect(made.mock.calls.flat()).toEqual(["a", "c"]);
  });

  it("are one stop of the keyboard, walked round by arrow keys, Home and End", () => {
    const { tabs, open } = show();
    tabs[0]?.focus();
    const walked = ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"].flatMap((key) => {
      press(key);
      return open();
    });
    expect(walked).toEqual(["b", "c", "a", "c", "a"]);
    expect(document.activeElement).toBe(tabs[0]);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it("name their panels, and say which is selected", () => {
    const { tabs } = show();
    for (const each of tabs) {
      const panel = document.getElementById(each.getAttribute("aria-controls") ?? "");
      expect(panel?.getAttribute("aria-labelledby")).toBe(each.id);
    }
    expect(tabs.map((each) => each.getAttribute("aria-selected"))).toEqual([
      "true",
      "false",
      "false",
    ]);
  });

  it("remember what was open when the figure is drawn again", () => {
    show().tabs[1]?.click();
    expect(show().open()).toEqual(["b"]);
  });

  it("work where the browser keeps nothing", () => {
    const storage = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(show().open()).toEqual(["a"]);
    storage.mockRestore();
  });
});
