import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fromPortal } from "../../../loaders/refresh/fetch/portal/from-portal";
import { readSources } from "../../../loaders/read/sources";
import { type Trial, invented, trialOf } from "../home-of";
import { TIGHT, type TrialNetwork, trialNetwork } from "../stand-in/network";
import { portalList, portalPage } from "../stand-in/portal-pages";
import { type StandIn, body, standIn, status } from "../stand-in/server";

let server: StandIn;
let network: TrialNetwork;
let trial: Trial;
beforeEach(async () => {
  server = await standIn();
  network = trialNetwork();
  configure({ documents: ["11"] });
});
afterEach(async () => {
  await server.close();
  rmSync(dirname(trial.context.home.root), { recursive: true });
});

function configure(portal: object, trialled: Trial | null = null): void {
  const config = { portal: { origin: server.origin, ...portal }, requests: TIGHT };
  const next = trialOf(config);
  trial = trialled
    ? { ...trialled, context: { ...trialled.context, config: next.context.config } }
    : next;
}

const bring = () => fromPortal(trial.context, network);
const sources = () => readSources(trial.context.home.root);
const FILE = { id: "F1", name: "결재문서본문.hwpx" };
const hwpx = (number: number) => Buffer.from(invented("approved-document", number, "hwpx"));

test("it is off until documents or searches are named", async () => {
  configure({});
  expect(await bring()).toEqual({
    ...{ source: "portal", taken: [], known: 0, refused: [], failed: null },
  });
  expect(server.asked).toEqual([]);
});

describe("a document", () => {
  test("comes with its page's address and its file, and 20 s between requests", async () => {
    server.on(/^\/sanction\/11$/u, body(portalPage(0, [FILE])));
    server.on(/download/u, body(hwpx(0)));
    const delivery = await bring();
    expect(delivery).toMatchObject({ known: 1, refused: [], failed: null });
    expect(delivery.taken.map(({ name }) => name)).toEqual(["sanction/11_files/결재문서본문.hwpx"]);
    expect(sources()[0]?.sidecar).toMatchObject({
      url: `${server.origin}/sanction/11`,
      documentNumber: "마을공간과-1",
      family: "approved-document",
    });
    expect(server.headers.at(-1)?.referer).toBe(`${server.origin}/sanction/11`);
    expect(network.waits).toEqual([20_000, 20_000]);
    expect(await bring()).toMatchObject({ taken: [], known: 2, failed: null });
    // Only robots.txt: the document is asked for again after a month.
    expect(server.asked.slice(3)).toEqual(["/robots.txt"]);
  });

  test("that robots.txt forbids is not asked for, and the inbox is named", async () => {
    server.on(/robots/u, body("User-agent: *\nDisallow: /\n"));
    expect((await bring()).failed).toMatch(/^robots: .*inbox$/u);
    expect(server.asked).toEqual(["/robots.txt"]);
  });

  test("is asked for again after a while, and not sent again where it has not changed", async () => {
    server.on(/^\/sanction\/11$/u, body(portalPage(0, []), { etag: '"a"' }));
    await bring();
    trial = { ...trial, context: { ...trial.context, today: "2026-12-24" } };
    server.on(/^\/sanction\/11$/u, status(304));
    expect(await bring()).toMatchObject({ taken: [], known: 1, refused: [], failed: null });
    expect(server.headers.at(-1)?.["if-none-match"]).toBe('"a"');
  });

  test("that says something else takes the place of what it said; new furniture does not", async () => {
    server.on(/^\/sanction\/11$/u, body(portalPage(0, [])));
    const [first] = (await bring()).taken;
    const later = (today: string, page: string) => {
      trial = { ...trial, context: { ...trial.context, today } };
      server.on(/^\/sanction\/11$/u, body(page));
      return bring();
    };
    const furnished = portalPage(0, []).replace("</body>", "<footer>조회수 5</footer></body>");
    expect(await later("2027-01-01", furnished)).toMatchObject({ taken: [], known: 1 });
    const corrected = portalPage(0, []).replace("42명", "43명");
    expect((await later("2027-02-11", corrected)).taken[0]?.replaces).toBe(first?.sha256);
  });

  test("that is gone is refused, and the next one comes", async () => {
    configure({ documents: ["10", "11"] });
    server.on(/^\/sanction\/11$/u, body(portalPage(0, [])));
    expect(await bring()).toMatchObject({
      taken: [{ name: "sanction/11.html" }],
      refused: [{ name: "sanction/10", code: "status-404" }],
      failed: null,
    });
  });

  test("of which only the page came is fetched to its end by the next run", async () => {
    server.on(/^\/sanction\/11$/u, body(portalPage(0, [FILE, { id: "F2", name: "붙임.hwpx" }])));
    server.on(/rid=F1/u, body(hwpx(0)));
    server.on(/rid=F2/u, (request) => request.socket.destroy());
    expect(await bring()).toMatchObject({ taken: [], failed: "cut-off: the connection broke" });
    server.on(/rid=F2/u, body(hwpx(3)));
    const before = server.asked.length;
    expect((await bring()).taken).toHaveLength(2);
    const again = server.asked.slice(before);
    expect(again.some((path) => path.includes("rid=F1"))).toBe(false);
  });
});

test("a page that is none of a document is refused", async () => {
  server.on(/^\/sanction\/11$/u, body("<html><body>점검 중</body></html>"));
  expect((await bring()).refused).toMatchObject([{ name: "sanction/11", code: "damaged" }]);
});

describe("an attachment", () => {
  beforeEach(() => {
    server.on(/^\/sanction\/11$/u, body(portalPage(1, [FILE])));
  });
  const convertedPages = () => {
    const info = { file: { pages_info: { "2": { src: "x" }, "1": { src: "y" } } } };
    const result = { docsconverter: { result: { code: "0000" } } };
    server.on(/^\/out\/F1ABC\/document\.json$/u, body(JSON.stringify({ ...result, ...info })));
    server.on(/onestep8/u, body("ok"));
    server.on(
      /F1_1\.html$/u,
      body("<html><body><p>시행 가상과-77 (2021. 1. 4.)</p></body></html>"),
    );
    server.on(
      /F1_2\.html$/u,
      body("<html><body><p>결재일자 2021. 1. 4. 수신 가상구</p></body></html>"),
    );
  };

  test.each([
    ["an error with status 200", body("error")],
    ["nothing", body("")],
    ["a page in place of the file", body("<!DOCTYPE html><html><body>로그인</body></html>")],
    ["what is no document", body("MZ\u0000\u0001")],
  ])("%s: its converted text is taken instead", async (_, answer) => {
    server.on(/download/u, answer);
    convertedPages();
    const { taken, refused, failed } = await bring();
    expect([refused, failed]).toEqual([[], null]);
    expect(taken.map(({ name }) => name)).toContain("sanction/11_files/결재문서본문.html");
    expect(server.asked.slice(-4)).toEqual([
      "/og/docView/docviewer_onestep8.php?real=y&rid=F1",
      "/out/F1ABC/document.json",
      "/out/F1ABC/F1_1.html",
      "/out/F1ABC/F1_2.html",
    ]);
  });

  test("neither file nor text: it is refused once, and the page is taken", async () => {
    server.on(/download/u, body("error"));
    expect(await bring()).toMatchObject({
      taken: [{ name: "sanction/11.html" }],
      refused: [{ name: "sanction/11/결재문서본문.hwpx", code: "no-file" }],
      failed: null,
    });
  });

  test("that was not to be had is asked for again a month later", async () => {
    server.on(/download/u, body("error"));
    await bring();
    trial = { ...trial, context: { ...trial.context, today: "2026-12-24" } };
    server.on(/download/u, body(hwpx(1)));
    expect((await bring()).taken).toMatchObject([{ name: "sanction/11_files/결재문서본문.hwpx" }]);
  });

  test("what is not public is not asked for", async () => {
    server.on(/^\/sanction\/11$/u, body(portalPage(1, [{ ...FILE, isPublic: false }])));
    expect((await bring()).refused).toEqual([]);
    expect(server.asked).toEqual(["/robots.txt", "/sanction/11"]);
  });
});

describe("a search", () => {
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      number: String(from + index),
      title: index === 3 ? "마을 공동체 계획" : "다른 일",
    }));
  beforeEach(() => {
    const search = { words: ["마을공동체"], from: "2021-01-01", to: "2021-12-31" };
    configure({ searches: [search], mostDocuments: 1 });
    server.on(/^\/sanction\/\d+$/u, body(portalPage(0, [])));
    server.on(/[?&]page=1&/u, body(portalList(rows(100, 50))));
    server.on(/[?&]page=2&/u, body(portalList(rows(200, 20))));
  });

  test("goes through the list to its end; documents beyond the limit come with the next run", async () => {
    await bring();
    expect(server.asked).toEqual([
      "/robots.txt",
      expect.stringMatching(
        /^\/sanction\/list\?page=1&items_per_page=50&startDate=2021-01-01&endDate=2021-12-31&/u,
      ),
      expect.stringContaining("page=2"),
      "/sanction/103",
    ]);
    expect(trial.told.at(-2)).toBe("portal: 1 documents are left for the next run");
    await bring();
    // The search of the same day is not repeated.
    expect(server.asked.slice(4)).toEqual(["/robots.txt", "/sanction/203"]);
  });

  test("that broke off goes on behind the last page that came", async () => {
    server.on(/page=2/u, status(500));
    expect((await bring()).failed).toBe("status-500: answered with status 500");
    server.on(/page=2/u, body(portalList(rows(200, 20))));
    const before = server.asked.length;
    await bring();
    expect(server.asked.slice(before).filter((path) => path.includes("page=1"))).toEqual([]);
  });

  test("that is answered by another page is no empty list", async () => {
    server.on(/list/u, body("<html><body>점검 중</body></html>"));
    expect((await bring()).failed).toMatch(/^not-a-list: /u);
  });
});
