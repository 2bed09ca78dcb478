// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { combobox } from "../../../src/components/filters/combobox.js";
import { found } from "../../../src/components/filters/match.js";

const NAMES = ["동네책방 운영", "마을축제", "골목 가꾸기", "청년마을 지원"];

beforeAll(() => {
  // jsdom lays nothing out and so has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

function press(input: Element, ...keys: string[]): void {
  for (const key of keys) input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

function open(names: readonly string[]): { input: HTMLInputElement; chosen: string[] } {
  const chosen: string[] = [];
  const { box } = combobox(names, names[0] ?? "", (name) => chosen.push(name), "ko");
  document.body.replaceChildren(box);
  const input = box.querySelector("input");
  if (input === null) throw new Error("no field");
  return { input, chosen };
}

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event("input"));
}

describe("names", () => {
  it("are found by a part, by initial consonants, and decomposed", () => {
    expect(found(NAMES, "마을")).toEqual(["마을축제", "청년마을 지원"]);
    expect(found(NAMES, "ㄷㄴㅊ")).toEqual(["동네책방 운영"]);
    expect(found(NAMES, "골목가".normalize("NFD"))).toEqual(["골목 가꾸기"]);
  });
});

describe("a field that searches", () => {
  it("is complete by keyboard", () => {
    const { input, chosen } = open(NAMES);
    type(input, "마을");
    press(input, "ArrowDown", "ArrowDown");
    const active = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toBe("청년마을 지원");
    press(input, "Enter");
    expect(chosen).toEqual(["청년마을 지원"]);
    expect(input.getAttribute("aria-expanded")).toBe("false");
  });

  it("forgets what was typed and not chosen", () => {
    const { input, chosen } = open(NAMES);
    type(input, "없는 이름");
    expect(document.querySelector("[role=listbox]")?.textContent).toBe("맞는 이름이 없습니다");
    press(input, "Escape");
    expect([input.value, chosen]).toEqual(["동네책방 운영", []]);
  });

  it("shows some of very many, and says how many more", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `마을 ${String(index)}`);
    const { input } = open(names);
    type(input, "마을");
    expect(document.querySelectorAll("[role=option]")).toHaveLength(50);
    expect(document.querySelector("[role=listbox]")?.textContent).toContain("4950");
  });
});
