import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const PAGES = [...readdirSync(".").filter((name) => name.endsWith(".md")), "data/README.md"];

test.each(PAGES)("every file that %s links to is there", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/gu)];
  const missing = links
    .map(([, target]) => join(dirname(page), target ?? ""))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test("every npm script that the documents name is one", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = PAGES.flatMap((page) => [
    ...readFileSync(page, "utf8").matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/gu),
  ]);
  expect(named.length).toBeGreaterThan(5);
  for (const [, script] of named) expect(Object.keys(scripts)).toContain(script);
});
