import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placeCatalogue } from "../../loaders/site/catalogue";
import { freezeFigures } from "../../loaders/site/frozen";

const site = mkdtempSync(join(tmpdir(), "site-"));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

const read = (path: string): string => readFileSync(join(site, path), "utf8");

const figure = (id: string, question: string): string =>
  `<figure class="figure" id="figure-${id}" data-figure="${id}"><p class="figure-question">${question}</p></figure>`;

beforeAll(() => {
  for (const folder of ["", "en/"]) {
    put(`${folder}index.html`, figure("money", "얼마?"));
    put(`${folder}budget.html`, figure("money", "얼마?") + figure("parts", "무엇 &amp; 왜?"));
    put(`${folder}figure.html`, '<main><div data-catalogue=""></div></main>');
  }
  put("fonts/pretendard.css", "");
  put("data/figures/figures.css", "");
  put("data/figures/money.arrow", "");
  const page = (live: string): string =>
    `<html><head><link rel="stylesheet" href="../figures/figures.css"></head><body><p><a href="${live}">근거</a></p><main></main></body></html>`;
  put("data/figures/money.html", page("../../figure.html?id=money"));
  put("data/en/figures/money.html", page("../../../en/figure.html?id=money"));
});

afterAll(() => {
  rmSync(site, { recursive: true });
});

describe("the list of all figures", () => {
  test("names each once, under the page of its subject, with its page that needs no script", async () => {
    await placeCatalogue(site);
    const page = read("figure.html");
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name)).toEqual(["예산"]);
    expect(page.match(/data-catalogue-figure="money"/g)).toHaveLength(1);
    expect(page).toContain('<a href="./figure.html?id=parts">무엇 &amp; 왜?</a>');
    expect(page).toContain('href="./data/figures/parts.html"');
    expect(read("en/figure.html")).toContain('href="../data/en/figures/parts.html"');
  });
});

describe("the figures of a release", () => {
  test("stand at an address of their own, with what they need, and say which release they are", async () => {
    await freezeFigures(site, join(site, "data"), { id: "0123", date: "2026-11-21" });
    const page = read("releases/0123/data/figures/money.html");
    expect(page).toContain("판 0123 (2026-11-21)의 그림이다");
    expect(read("releases/0123/data/figures/figures.css")).toBe("");
    expect(read("releases/0123/fonts/pretendard.css")).toBe("");
  });

  test.for(["data/figures/money.html", "data/en/figures/money.html"])(
    "lead back to the living site: %s",
    (path) => {
      const [, href = ""] = /<a href="([^"]+)"/.exec(read(`releases/0123/${path}`)) ?? [];
      const { pathname } = new URL(href, `http://site/releases/0123/${path}`);
      expect(pathname).toBe(path.includes("/en/") ? "/en/figure.html" : "/figure.html");
    },
  );
});
