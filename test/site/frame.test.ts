import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Imprint } from "../../loaders/publish/imprint";
import { pageFooter } from "../../loaders/site/frame/footer";
import { pageHead } from "../../loaders/site/frame/head";
import { pageHeader } from "../../loaders/site/frame/header";
import { PAGES, trailTo } from "../../loaders/site/frame/pages";
import { addressOf, placeOf } from "../../loaders/site/frame/place";

const shared = (name: string | null, documents: number) => ({ name, url: null, documents });

const IMPRINT: Imprint = {
  release: { id: "abc123", date: "2026-01-02" },
  documents: 7,
  holdings: { sheets: 4, records: 3, programmes: 4, named: [] },
  oldestAccess: "2025-12-31",
  oldestDocument: null,
  licences: [shared("저작자표시", 6), shared(null, 1)],
  publishers: ["가", "나", "다", "라", "마"].map((name) => shared(`가상시 ${name}과`, 1)),
};

// jsdom cannot read boxes in the margins of paper, and says so aloud.
const parsed = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("a page's place", () => {
  test("is told from its path", () => {
    expect(placeOf("/budget")).toEqual({ locale: "ko", page: "/budget", root: "./" });
    expect(placeOf("/en/budget")).toEqual({ locale: "en", page: "/budget", root: "../" });
    expect(placeOf("/english").locale).toBe("ko");
  });

  test("gives its address in each language", () => {
    expect(addressOf("/budget", "ko")).toBe("/budget.html");
    expect(addressOf("/budget", "en")).toBe("/en/budget.html");
    expect(addressOf("/index", "en")).toBe("/en/");
  });
});

describe("pageHeader", () => {
  test.each(PAGES.map(({ path }) => path))(
    "marks where %s stands, once, in both languages",
    (path) => {
      for (const folder of ["", "/en"]) {
        const header = parsed(pageHeader(`${folder}${path}`));
        // What belongs to the first page belongs to no part of the menu.
        const isPart = path === "/index" || trailTo(path)[0]?.path !== "/index";
        expect(header.querySelectorAll(".menu [aria-current]")).toHaveLength(isPart ? 1 : 0);
        expect(header.querySelectorAll("[aria-current='page']")).toHaveLength(1);
      }
    },
  );

  test("shows the way down to a page below the menu, and to no other", () => {
    const below = parsed(pageHeader("/en/document"));
    expect(texts(below, ".trail li")).toEqual(["Overview", "Documents", "Read a document"]);
    expect(parsed(pageHeader("/budget")).querySelector(".trail")).toBeNull();
  });

  test("offers the other language in its own words", () => {
    const link = parsed(pageHeader("/budget")).querySelector("a.language");
    expect(link?.outerHTML).toBe(
      '<a class="language" href="/en/budget.html" hreflang="en" lang="en">English</a>',
    );
  });

  test("stays in the language of its page", () => {
    const links = [...parsed(pageHeader("/en/document")).querySelectorAll("nav a")];
    expect(links.every((link) => link.getAttribute("href")?.startsWith("/en/"))).toBe(true);
  });

  test("begins with the way past it", () => {
    const first = parsed(pageHeader("/en/checks")).querySelector("a");
    expect(first?.getAttribute("href")).toBe("#observablehq-main");
  });
});

describe("pageFooter", () => {
  test("names the release, and leaves ages to the reader's browser", () => {
    const footer = parsed(pageFooter("/budget", IMPRINT));
    expect(texts(footer, "code")).toEqual(["abc123"]);
    expect(footer.querySelector("[data-age]")?.getAttribute("datetime")).toBe("2025-12-31");
    expect(footer.body.textContent).toContain("날짜가 적힌 문서가 없음");
  });

  test("names licences and the most frequent offices, and leads to the others", () => {
    const footer = parsed(pageFooter("/en/budget", IMPRINT));
    expect(texts(footer, "dd li")).toEqual([
      "가상시 가과 (1 document)",
      "가상시 나과 (1 document)",
      "가상시 다과 (1 document)",
      "and 2 more",
      "저작자표시 (6 documents)",
      "none printed (1 document)",
    ]);
  });
});

test("pageHead describes the page, names its languages, and puts the release on paper", () => {
  const page = { path: "/en/budget", title: 'The "budget"', data: { description: "What it cost" } };
  const head = parsed(pageHead(page, IMPRINT));
  const content = (name: string): string | null | undefined =>
    head.querySelector(`meta[name='${name}']`)?.getAttribute("content");
  expect(content("description")).toBe("What it cost");
  const languages = [...head.querySelectorAll("link[hreflang]")].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);
  expect(languages).toEqual([
    ["ko", "../budget.html"],
    ["en", "../en/budget.html"],
  ]);
  const style = head.querySelector("style")?.textContent ?? "";
  expect(style).toContain("Release abc123 · Fri 2 January 2026");
  expect(style).toContain("Maeul Ledger | The  budget ");
});
