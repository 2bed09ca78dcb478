import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dataShown, pagesShown, usedCharacters } from "../../loaders/site/characters";
import { writeFonts } from "../../loaders/site/fonts";

const folder = mkdtempSync(join(tmpdir(), "fonts-"));
const newFolder = (): string => mkdtempSync(join(folder, "site-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("usedCharacters", () => {
  test("collects the words of pages and data, each character once and in order", async () => {
    const [site, published] = [newFolder(), newFolder()];
    writeFileSync(join(site, "index.html"), "<p>나가나</p>\n");
    mkdirSync(join(published, "lists"));
    writeFileSync(join(published, "lists", "a.json"), '"다"');
    const characters = await usedCharacters([pagesShown(site), dataShown(published)]);
    expect(characters.endsWith("~가나다")).toBe(true);
    expect(characters).not.toContain("\n");
  });

  test("leaves out libraries, downloads and files that are not text", async () => {
    const [site, published] = [newFolder(), newFolder()];
    mkdirSync(join(published, "downloads"));
    writeFileSync(join(published, "downloads", "a.csv"), "다");
    mkdirSync(join(site, "_npm"));
    writeFileSync(join(site, "_npm", "library.js"), "가");
    writeFileSync(join(site, "picture.png"), "나");
    expect(await usedCharacters([pagesShown(site), dataShown(published)])).not.toMatch(/[가-힣]/);
  });
});

describe("writeFonts", () => {
  const fontsOf = (site: string): string[] =>
    readdirSync(join(site, "fonts")).filter((file) => file.endsWith(".woff2"));

  test("gives the same files for the same characters, and others for others", async () => {
    const [one, again, other] = [newFolder(), newFolder(), newFolder()];
    await writeFonts(one, "가나다 123");
    await writeFonts(again, "가나다 123");
    await writeFonts(other, "라마바 123");
    expect(fontsOf(one)).toHaveLength(3);
    expect(fontsOf(again)).toEqual(fontsOf(one));
    expect(fontsOf(other)).not.toEqual(fontsOf(one));
  });

  test("links every weight from the stylesheet, with the licence beside it", async () => {
    const site = newFolder();
    await writeFonts(site, "가");
    const stylesheet = readFileSync(join(site, "fonts", "pretendard.css"), "utf8");
    for (const file of fontsOf(site)) expect(stylesheet).toContain(file);
    expect(readFileSync(join(site, "fonts", "LICENSE.txt"), "utf8")).toContain("SIL Open Font");
  });
});
