import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { DistrictDatum } from "../../src/figures/words/districts.js";
import { districts } from "../../src/figures/districts.js";

const row = (district: string, districtEn: string, column: number): DistrictDatum => ({
  ...{ value: 1, unit: "자치구", phase: null, facts: [district], formula: null, findings: [] },
  ...{ subject: "회의", sources: [], district, districtEn, column, row: 0, present: true },
});
const DATA = [row("중구", "Jung-gu", 0), row("영등포구", "Yeongdeungpo-gu", 6)];

function words(width: number, locale: "ko" | "en"): (string | null)[] {
  const { document } = new JSDOM("").window;
  const drawn = districts.draw(DATA, { width, locale, document });
  return [...drawn.querySelectorAll("text[data-facts]")].map((text) => text.textContent);
}

it("numbers the tiles where names would be too small to read", () => {
  expect(words(320, "ko")).toEqual(["중구", "영등포"]);
  expect(words(1200, "en")).toEqual(["Jung", "Yeongdeungpo"]);
  expect(words(320, "en")).toEqual(["1", "2"]);
});
