import { nameHeadings } from "./loaders/site/heading-ids";

/** Where the page stands among folders: the way back to the site's root. */
const wayToRoot = (path: string): string => "../".repeat(path.split("/").length - 2) || "./";

const FOOTER =
  "이 장부는 ‘문서’에 적힌 서울시 공개 문서에 나오는 것만 보여줍니다. 자치구 보조금처럼 그 문서 밖에 있는 " +
  "마을공동체 사업은 들어 있지 않습니다.";

// See https://observablehq.com/framework/config
export default {
  title: "마을장부",
  root: "src",
  output: process.env["MAEUL_SITE_OUTPUT"] ?? "build/site",
  pages: [
    { name: "개요", path: "/index" },
    { name: "예산", path: "/budget" },
    { name: "활동", path: "/activities" },
    { name: "회의", path: "/meeting" },
    { name: "문서", path: "/documents" },
    { name: "점검", path: "/checks" },
    { name: "자료", path: "/data" },
  ],
  style: "theme.css",
  // "external" tells Framework that the file is not in src/: it is made after the pages, from the
  // characters they use.
  head: ({ path }: { path: string }): string =>
    `<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet external" href="${wayToRoot(path)}fonts/pretendard.css">`,
  footer: FOOTER,
  pager: false,
  toc: { show: true, label: "이 쪽의 내용" },
  search: false,
  markdownIt: nameHeadings,
  // Links name the file, so that any plain web server can tell data.html from the folder data/.
  preserveExtension: true,
  // Without this, Framework links a stylesheet on a font service.
  globalStylesheets: [],
  interpreters: { ".ts": ["node", "--import", "tsx"] },
  duckdb: { extensions: { json: null, parquet: null } },
};
