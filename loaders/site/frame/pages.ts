import type { Bilingual } from "../../../src/words/locale.js";

/** A page of the site, which stands in every language. */
export interface SitePage {
  /** From the root of its language, without an ending: `/budget`. */
  path: string;
  name: Bilingual;
  /** The page it belongs to; null for those of the menu. */
  parent: string | null;
}

/** Every page that readers are led to, in the order of the menu. */
export const PAGES: readonly SitePage[] = [
  { path: "/index", name: { ko: "개요", en: "Overview" }, parent: null },
  { path: "/budget", name: { ko: "예산", en: "Budget" }, parent: null },
  { path: "/activities", name: { ko: "활동", en: "Activities" }, parent: null },
  { path: "/meeting", name: { ko: "회의", en: "Meeting" }, parent: null },
  { path: "/ask", name: { ko: "묻기", en: "Ask" }, parent: null },
  { path: "/claims", name: { ko: "주장 확인", en: "Claims" }, parent: "/ask" },
  { path: "/documents", name: { ko: "문서", en: "Documents" }, parent: null },
  { path: "/checks", name: { ko: "점검", en: "Checks" }, parent: null },
  { path: "/data", name: { ko: "자료", en: "Data" }, parent: null },
  { path: "/methods", name: { ko: "방법", en: "Methods" }, parent: null },
  { path: "/brief", name: { ko: "요약 보고", en: "Brief" }, parent: "/index" },
  { path: "/present", name: { ko: "발표", en: "Slides" }, parent: "/index" },
  { path: "/figure", name: { ko: "그림 모음", en: "All figures" }, parent: "/index" },
  { path: "/document", name: { ko: "문서 읽기", en: "Read a document" }, parent: "/documents" },
  { path: "/amounts", name: { ko: "금액", en: "Amounts" }, parent: "/budget" },
  { path: "/changes", name: { ko: "바뀐 것", en: "What changed" }, parent: "/data" },
  { path: "/status", name: { ko: "갱신 상태", en: "Refresh status" }, parent: "/data" },
  { path: "/glossary", name: { ko: "낱말", en: "Glossary" }, parent: "/methods" },
];

/** The pages from the menu down to one of them; empty where the site's lists do not name it. */
export function trailTo(path: string): SitePage[] {
  const page = PAGES.find((each) => each.path === path);
  if (page === undefined) return [];
  return page.parent === null ? [page] : [...trailTo(page.parent), page];
}
