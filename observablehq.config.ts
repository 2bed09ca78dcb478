import { pageFooter } from "./loaders/site/frame/footer";
import { pageHead } from "./loaders/site/frame/head";
import { pageHeader } from "./loaders/site/frame/header";
import { readImprintFile } from "./loaders/site/frame/imprint-file";
import { FRAME_WORDS } from "./loaders/site/frame/words";
import { nameHeadings } from "./loaders/site/heading-ids";
import { SITE_NAME } from "./src/words/site.js";

interface Page {
  title: string | null;
  data: Record<string, unknown>;
  path: string;
}

const imprint = readImprintFile(process.env["MAEUL_PUBLISHED"] ?? "build/data");

// See https://observablehq.com/framework/config
export default {
  title: SITE_NAME.ko,
  root: process.env["MAEUL_SITE_SOURCE"] ?? "src",
  output: process.env["MAEUL_SITE_OUTPUT"] ?? "build/site",
  // The site has a menu of its own, in the page's language.
  pages: [],
  sidebar: false,
  style: "theme.css",
  head: (page: Page): string => pageHead(page, imprint),
  header: ({ path }: Page): string => pageHeader(path),
  footer: ({ path }: Page): string => pageFooter(path, imprint),
  pager: false,
  toc: { show: true, label: FRAME_WORDS.ko.contents },
  search: false,
  markdownIt: nameHeadings,
  // Links name the file, so that any plain web server can tell data.html from the folder data/.
  preserveExtension: true,
  // Without this, Framework links a stylesheet on a font service.
  globalStylesheets: [],
  interpreters: { ".ts": ["node", "--import", "tsx"] },
  duckdb: { extensions: { json: null, parquet: null } },
};
