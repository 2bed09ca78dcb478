import { expect, it } from "vitest";
import { alternativesOf, standingIn } from "../../src/figures/alternatives.js";
import { FIGURES } from "../../src/figures/registry.js";

it("names figures of the catalogue, which are about the same sort of thing", () => {
  const groups = FIGURES.map(({ id }) => alternativesOf(id)).filter((ways) => ways.length > 0);
  expect(groups.length).toBeGreaterThan(0);
  for (const ways of groups) {
    const scopes = ways.map(({ figure }) => FIGURES.find(({ id }) => id === figure)?.scope);
    expect(new Set(scopes).size).toBe(1);
    expect(scopes[0]).toBeDefined();
  }
});

it("puts only a figure of the same thing in another\u2019s place", () => {
  expect(standingIn("composition", { composition: "shares" })).toBe("shares");
  expect(standingIn("composition", { composition: "agenda" })).toBe("composition");
  expect(standingIn("agenda", { agenda: "constructor" })).toBe("agenda");
});
