import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGES } from "../../loaders/site/frame/pages";

const README = readFileSync("README.md", "utf8");

test("the README names every page of the site, those of the menu in its order", () => {
  const named = PAGES.map(({ name }) => `${name.ko} (${name.en})`);
  expect(named.filter((name) => !README.includes(name))).toEqual([]);
  const rows = [...README.matchAll(/^\| (\S+ \([^)]+\)) \|/gmu)].map(([, name]) => name);
  expect(rows).toEqual(named.filter((_, index) => PAGES[index]?.parent === null));
});
