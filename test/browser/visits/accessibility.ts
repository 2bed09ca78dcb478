import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const script = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that may hold in one scheme of colours and not in another. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What the rules of WCAG 2.2 AA, as far as a machine knows them, find on a page; a line each.
 * @param rules those that are asked; all where left out
 */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(script);
  const runOnly: axe.RunOnly =
    rules === undefined ? { type: "tag", values: TAGS } : { type: "rule", values: rules };
  const found = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await axe.run(document, { runOnly: only })).violations;
  }, runOnly);
  return found.flatMap(({ id, nodes }: axe.Result) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
