import { expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/views";
import { violationsOn } from "./accessibility";

/** The check on pages is only worth what this check sees. */
test("the check sees what is wrong", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html><body><img src="data:,"></body></html>');
  const violations = await violationsOn(page);
  await browser.close();
  expect(violations.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(violations.some((line) => line.startsWith("html-has-lang"))).toBe(true);
});
