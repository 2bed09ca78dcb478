import type { Page } from "playwright-core";

/** Opens every tab of every figure once, so that all that the figures show stands in the page. */
export async function openTabs(page: Page): Promise<void> {
  for (const tab of await page.locator("figure [role=tab]:not([data-tab=chart])").all())
    await tab.click();
  await page.locator("figure [aria-busy=true]").first().waitFor({ state: "detached" });
  for (const tab of await page.locator("figure [data-tab=chart]").all()) await tab.click();
}
