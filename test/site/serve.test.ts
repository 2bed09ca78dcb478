import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parsePort, serveSite, type ServedSite } from "../../loaders/site/serve";

const dir = mkdtempSync(join(tmpdir(), "site-"));
const FILES = ["index.html", "budget.html", "a.arrow", "a.parquet", "a.duckdb", "a.csv", "a.js"];
let site: ServedSite;

beforeAll(async () => {
  for (const file of FILES) writeFileSync(join(dir, file), file);
  site = await serveSite({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const typeOf = async (path: string): Promise<string | null> =>
  (await fetch(site.url + path)).headers.get("content-type");

describe("serveSite", () => {
  test("serves a page with and without its extension", async () => {
    expect(await (await fetch(site.url)).text()).toBe("index.html");
    expect(await (await fetch(`${site.url}budget`)).text()).toBe("budget.html");
    expect(await (await fetch(`${site.url}budget.html`)).text()).toBe("budget.html");
  });

  test("names the type of every kind of file", async () => {
    expect(await typeOf("index.html")).toBe("text/html; charset=utf-8");
    expect(await typeOf("a.arrow")).toBe("application/vnd.apache.arrow.file");
    expect(await typeOf("a.parquet")).toBe("application/vnd.apache.parquet");
    expect(await typeOf("a.duckdb")).toBe("application/vnd.duckdb");
    expect(await typeOf("a.csv")).toBe("text/csv; charset=utf-8");
    expect(await typeOf("a.js")).toBe("text/javascript; charset=utf-8");
  });

  test("serves a file that was written after it started", async () => {
    writeFileSync(join(dir, "new.txt"), "new");
    expect(await (await fetch(`${site.url}new.txt`)).text()).toBe("new");
  });

  test("says what is not there on the site's own page, in the language of the address", async () => {
    mkdirSync(join(dir, "en"));
    writeFileSync(join(dir, "404.html"), "없는 쪽");
    writeFileSync(join(dir, "en", "404.html"), "no such page");
    const korean = await fetch(`${site.url}budget/none`);
    expect([korean.status, await korean.text()]).toEqual([404, "없는 쪽"]);
    const english = await fetch(`${site.url}en/none`);
    expect([english.status, await english.text()]).toEqual([404, "no such page"]);
    expect(english.headers.get("content-type")).toBe("text/html;charset=utf-8");
  });

  test("says what is not there, and nothing outside its folder", async () => {
    expect((await fetch(`${site.url}none`)).status).toBe(404);
    expect((await fetch(`${site.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  test("takes the next free port where one is taken, and says so", async () => {
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const second = await serveSite({ dir, port: site.port });
    await second.close();
    expect(second.port).toBeGreaterThan(site.port);
    expect(stderr.mock.calls[0]?.[0]).toContain(`port ${String(site.port)} is taken`);
    stderr.mockRestore();
  });
});

describe("parsePort", () => {
  test("takes a number, or the usual one where none is given", () => {
    expect(parsePort("8080")).toBe(8080);
    expect(parsePort(null)).toBe(3000);
    expect(parsePort("")).toBe(3000);
  });

  test.for(["eight", "-1", "65536", "80.5"])("refuses %s", (value) => {
    expect(() => parsePort(value)).toThrow(`not a port: ${value}`);
  });
});
