// Takes a picture of every page in every view: `npm run pictures`, after `npm run build`.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { serveSite } from "../loaders/site/serve";
import { launchBrowser, listPages, openContext, openPage, VIEWS } from "./views";

const SITE = "dist";
const PICTURES = join("build", "pictures");

await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const pages = await listPages(SITE);
const site = await serveSite({ dir: SITE, port: 0 });
const browser = await launchBrowser();
try {
  for (const view of VIEWS) {
    const context = await openContext(browser, view);
    for (const path of pages) {
      const page = await context.newPage();
      await openPage(page, site.url + path);
      const name = path.replace(".html", "").replaceAll("/", "-");
      const picture = join(PICTURES, `${name}-${String(view.width)}-${view.scheme}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      process.stdout.write(`${picture}\n`);
      await page.close();
    }
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
