import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../../../loaders/site/serve";

const SCRIPT = 'import "./a.js";';
const LONG = JSON.stringify("예산 ".repeat(2000));
const FILES: Record<string, string> = {
  "index.html": `<script type="module" src="a.js"></script><script type="module">${SCRIPT}</script>`,
  "figure.html": "<p>",
  "en/figure.html": "<p>",
  "en/index.html": "<p>",
  "data.html": "page",
  "data/figures/rate.html": "<p>",
  "data/figures/rate.arrow": LONG,
  "data/drawing.svg": "<svg/>",
  "releases/one/data/en/figures/rate.html": "<p>",
  "_file/data/imprint.0123.json": LONG,
  "now/status.json": "null",
};
const dir = mkdtempSync(join(tmpdir(), "headers-"));
let site: ServedSite;

beforeAll(async () => {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  site = await serveSite({ dir, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(site.url + path, { redirect: "manual", ...init });

async function header(path: string, name: string, init: RequestInit = {}) {
  return (await ask(path, init)).headers.get(name);
}

const policy = async (path: string) => (await header(path, "content-security-policy")) ?? "";

test("a page runs its own scripts, and no other", async () => {
  const hash = createHash("sha256").update(SCRIPT).digest("base64");
  expect(await policy("")).toContain(`script-src 'self' 'sha256-${hash}'; `);
  for (const path of ["", "figure.html", "data/drawing.svg", "none"])
    expect(await policy(path)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/u);
  expect(await policy("data/drawing.svg")).toMatch(/^default-src 'none'; style-src/u);
});

test("only figures alone and frozen ones may be shown in another site's page", async () => {
  for (const path of ["figure.html?id=a", "figure", "en/figure.html", "data/figures/rate.html"])
    expect([path, await policy(path)]).toEqual([path, expect.not.stringContaining("ancestors")]);
  const frozen = await policy("releases/one/data/en/figures/rate.html");
  expect(frozen).toMatch(/^default-src 'none'; script-src 'self'; (?!.*ancestors)/u);
  for (const path of ["", "data.html", "now/status.json"])
    expect([path, await policy(path)]).toEqual([path, expect.stringMatching(/ancestors 'none'$/u)]);
});

test("every answer says what a browser must not guess or tell", async () => {
  for (const path of ["", "none", "data/figures/rate.arrow"]) {
    expect(await header(path, "x-content-type-options")).toBe("nosniff");
    expect(await header(path, "referrer-policy")).toBe("same-origin");
  }
});

test("what never changes is kept, all else is asked about", async () => {
  const forever = "public, max-age=31536000, immutable";
  expect(await header("_file/data/imprint.0123.json", "cache-control")).toBe(forever);
  for (const path of ["", "figure.html", "now/status.json", "data/figures/rate.arrow?of=one"])
    expect([path, await header(path, "cache-control")]).toEqual([path, "no-cache"]);
});

/** Asks as fetch cannot: with no encoding but the one that is named. */
const encodingOf = (path: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    get(site.url + path, { headers }, (response) => {
      const { "content-encoding": encoding = "none", "content-length": length } = response.headers;
      resolve(`${String(response.statusCode)} ${encoding} ${length ?? "-"}`);
      response.resume();
    }).on("error", reject);
  });

test("what has not changed is not sent again", async () => {
  const tag = (await header("now/status.json", "etag")) ?? "";
  expect(await encodingOf("now/status.json", { "If-None-Match": tag })).toMatch(/^304 /u);
});

test("text and columns are packed as the browser asks, parts of files are not", async () => {
  const path = "_file/data/imprint.0123.json";
  expect(await encodingOf(path, { "Accept-Encoding": "gzip, br" })).toBe("200 br -");
  expect(await encodingOf(path, { "Accept-Encoding": "gzip" })).toBe("200 gzip -");
  expect(await encodingOf("data/figures/rate.arrow", { "Accept-Encoding": "br" })).toBe("200 br -");
  const length = String(Buffer.byteLength(LONG));
  expect(await encodingOf(path, {})).toBe(`200 none ${length}`);
  const part = { "Accept-Encoding": "br", Range: "bytes=-10" };
  expect(await encodingOf(path, part)).toBe("206 none 10");
  expect(await encodingOf(path, { Range: "bytes=999999-" })).toMatch(/^416 /u);
});

test("a page may have the name of a folder, and a folder leads to its first page", async () => {
  expect(await (await ask("data")).text()).toBe("page");
  expect(await header("en?a=1", "location")).toBe("/en/?a=1");
  expect(await header("/en", "location")).toBe("/en/");
  expect((await ask("en/")).status).toBe(200);
});

test("it reads and does nothing else", async () => {
  const answer = await ask("", { method: "POST" });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  const head = await ask("none", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([404, ""]);
});
