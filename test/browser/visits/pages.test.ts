import { describe, expect, test } from "vitest";
import { visited, visits, visitOf } from "./visited";

test("every page comes to rest, and the site has a first one", () => {
  expect(visited.filter((each) => "failure" in each)).toEqual([]);
  expect(visits.map(({ address }) => address)).toContain("index.html");
});

const addresses = visits.map(({ address }) => address);
const SOUND = { headings: 1, overflow: 0, outside: [], colliding: [], cut: [], broken: [] };

describe.for(addresses)("%s", (address) => {
  const { heard, layouts, violations, stops } = visitOf(address);

  test("asks only the site, and has nothing to complain about", () => {
    expect(heard).toEqual({ complaints: [], failed: [], foreign: [] });
  });

  test("is sound at every width, in light and in dark", () => {
    const language = address.startsWith("en/") ? "en" : "ko";
    expect(layouts.length).toBeGreaterThan(1);
    for (const { view, layout } of layouts)
      expect(layout, JSON.stringify(view)).toEqual({ ...SOUND, language, ownFont: true });
  });

  test("is accessible in light and in dark", () => {
    expect(violations).toEqual({ light: [], dark: [] });
  });

  test("has one stop of the keyboard for each chart", () => {
    expect(Math.max(0, ...stops)).toBeLessThanOrEqual(1);
  });
});
