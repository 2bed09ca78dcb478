import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Delivery } from "../../../loaders/refresh/delivery";
import { fromInbox } from "../../../loaders/refresh/intake/inbox";
import { sweepDocuments } from "../../../loaders/refresh/intake/place";
import { readSources } from "../../../loaders/read/sources";
import { zipOf } from "../../read/hwpx-of";
import { type Trial, invented, trialOf } from "../home-of";

let trial: Trial;
beforeEach(() => {
  trial = trialOf();
});
afterEach(() => {
  rmSync(dirname(trial.context.home.root), { recursive: true });
});

const bring = () => fromInbox(trial.context);
const names = ({ taken }: Delivery) => taken.map(({ name }) => name);
const sources = () => readSources(trial.context.home.root);
const html = (number: number) => invented("approved-document", number, "html");
const hwpx = (number: number) => invented("approved-document", number, "hwpx");
const page = (number: number) => Buffer.from(html(number)).toString("utf8");

describe("what is offered", () => {
  test("files, folders and archives are taken by what they hold; known ones are passed over", async () => {
    trial.put("inbox/예산/sheet.bin", invented("budget-sheet", 0, "hwpx"));
    trial.put("inbox/모음.zip", zipOf({ "속/문서.hwpx": hwpx(3), ".hidden": "x" }));
    const first = await bring();
    expect(names(first).toSorted()).toEqual(["모음.zip/속/문서.hwpx", "예산/sheet.bin"]);
    expect(first).toMatchObject({ source: "inbox", known: 0, refused: [], failed: null });
    for (const { path } of sources())
      expect(path).toMatch(/^documents\/[a-z-]+\/[\da-f]{16}\.hwpx$/u);
    expect(sources().map(({ sidecar }) => sidecar.dates.accessedOn)).toEqual([
      "2026-11-22",
      "2026-11-22",
    ]);
    trial.put("inbox/again.hwpx", hwpx(3));
    expect(await bring()).toMatchObject({ taken: [], known: 3, refused: [], failed: null });
  });

  test("what the project has is not taken again", async () => {
    const bytes = hwpx(3);
    trial.put("inbox/a.hwpx", bytes);
    await bring();
    mkdirSync(trial.context.data, { recursive: true });
    renameSync(trial.context.home.documents, join(trial.context.data, "documents"));
    expect(await bring()).toMatchObject({ taken: [], known: 1 });
  });

  test("hidden and half-written files are left out", async () => {
    for (const name of [".a.hwpx", "b.hwpx.part", "c.hwpx.crdownload", "~$d.hwpx"])
      trial.put(`inbox/${name}`, hwpx(3));
    expect(await bring()).toMatchObject({ taken: [], known: 0, refused: [] });
  });

  test("what cannot be read is refused, and keeps nothing else", async () => {
    trial.put("inbox/a.txt", "안내");
    trial.put("inbox/b.pdf", "%PDF-1.7 broken");
    trial.put("inbox/c.hwpx", hwpx(3));
    trial.put("inbox/d 주무관 홍길동 02-2133-0000.txt", "안내문");
    const delivery = await bring();
    expect(names(delivery)).toEqual(["c.hwpx"]);
    expect(delivery.refused.map(({ code }) => code)).toEqual([
      "unknown-family",
      "damaged",
      "unknown-family",
    ]);
    expect(JSON.stringify(delivery)).not.toMatch(/홍길동|2133/u);
    expect((await bring()).refused).toHaveLength(3);
  });

  test("a named folder that is not there is told", async () => {
    trial = trialOf({ inbox: { folders: ["inbox", "elsewhere"] } });
    expect((await bring()).refused).toEqual([
      { name: "elsewhere", code: "missing", reason: "no such folder", notGiven: true },
    ]);
  });
});

describe("versions", () => {
  test("other bytes of a document that is there take its place", async () => {
    trial.put("inbox/1.html", page(3));
    const [before] = (await bring()).taken;
    trial.put("inbox/2.html", page(3).replace("<h3>", "<p>고침</p><h3>"));
    const { taken } = await bring();
    expect(taken.map(({ replaces }) => replaces)).toEqual([before?.sha256]);
    trial.put("inbox/3.html", page(3).replace("<h3>", "<p>다시</p><h3>"));
    expect((await bring()).taken[0]?.replaces).toBe(taken[0]?.sha256);
    trial.put("inbox/4.html", page(3).replace("<h3>", "<p>다시</p>  <h3>"));
    expect(await bring()).toMatchObject({ taken: [], known: 4 });
  });

  test("of versions that come together the one that was changed last is the current", async () => {
    trial.put("inbox/a (수정).html", page(3).replace("<h3>", "<p>고침</p><h3>"));
    trial.put("inbox/a.html", page(3));
    const old = new Date("2021-01-04T00:00:00Z");
    utimesSync(join(trial.context.home.inbox, "a.html"), old, old);
    const { taken } = await bring();
    expect(taken.map(({ name, replaces }) => [name, replaces])).toEqual([
      ["a.html", null],
      ["a (수정).html", taken[0]?.sha256],
    ]);
  });

  test("two formats of one document beside each other are one", async () => {
    trial.put("inbox/a.hwpx", hwpx(3));
    trial.put("inbox/a.pdf", invented("approved-document", 3, "pdf"));
    const { taken, known } = await bring();
    expect([taken.length, known]).toEqual([1, 1]);
  });
});

describe("saved pages of the portal", () => {
  const saved = (number: number) =>
    page(number).replace(
      "<!DOCTYPE html>",
      "<!DOCTYPE html>\n<!-- saved from url=(0041)https://opengov.seoul.go.kr/sanction/12345 -->",
    );

  test("page and attachment of one document become one, with the page's address and licence", async () => {
    trial.put("inbox/문서.html", saved(0).replace(/<h2>회의개요[^]*?(?=<h3>첨부)/u, ""));
    trial.put("inbox/문서_files/결재문서본문.hwpx", hwpx(0));
    trial.put("inbox/문서_files/style.css", "body { color: red }");
    trial.put("inbox/문서_files/logo.png", new Uint8Array([137, 80, 78, 71, 0, 1]));
    const delivery = await bring();
    expect(names(delivery)).toEqual(["문서_files/결재문서본문.hwpx"]);
    expect(delivery).toMatchObject({ known: 1, refused: [] });
    const [{ sidecar } = { sidecar: null }] = sources();
    expect(sidecar).toMatchObject({
      url: "https://opengov.seoul.go.kr/sanction/12345",
      documentNumber: "마을공간과-1",
      licence: { name: expect.stringContaining("저작자표시") as string },
      dates: { producedOn: "2012-10-05" },
    });
    expect(await bring()).toMatchObject({ taken: [], known: 2 });
  });

  test("a page alone is a document; its file, come later, takes its place", async () => {
    trial.put("inbox/문서.html", saved(0));
    const [alone] = (await bring()).taken;
    trial.put("inbox/다른 이름.hwpx", hwpx(0));
    const { taken } = await bring();
    expect(taken.map(({ replaces }) => replaces)).toEqual([alone?.sha256]);
  });

  test("page and attachments in one folder, or in one archive, belong together by their names", async () => {
    const bare = saved(0)
      .replace(/<h2>회의개요[^]*?(?=<h3>첨부)/u, "")
      .replace("결재문서본문.hwpx", "붙임 자료.hwpx");
    const files = {
      "a/문서.html": bare,
      "a/붙임_자료 (1).hwpx": invented("budget-sheet", 0, "hwpx"),
    };
    trial.put("inbox/문서.html", bare);
    trial.put("inbox/b.zip", zipOf({ ...files, "a/결재문서.hwpx": hwpx(0) }));
    const delivery = await bring();
    expect(names(delivery)).toEqual(["b.zip/a/결재문서.hwpx", "b.zip/a/붙임_자료 (1).hwpx"]);
    expect(delivery).toMatchObject({ known: 2, refused: [] });
    for (const { sidecar } of sources())
      expect(sidecar.url).toBe("https://opengov.seoul.go.kr/sanction/12345");
  });

  test("an attachment that is another document has the page's address, not its number", async () => {
    trial.put("inbox/문서.html", saved(0));
    trial.put("inbox/문서_files/예산.hwpx", invented("budget-sheet", 0, "hwpx"));
    expect((await bring()).taken).toHaveLength(2);
    const sheet = sources().find(({ sidecar }) => sidecar.family === "budget-sheet");
    expect(sheet?.sidecar.url).toBe("https://opengov.seoul.go.kr/sanction/12345");
    expect(sheet?.sidecar.documentNumber).toBeNull();
  });
});

describe("what a killed process leaves", () => {
  const folder = () => join(trial.context.home.documents, "approved-document");

  test("a document under its hidden name is completed with its sidecar, else removed", async () => {
    trial.put("inbox/a.hwpx", hwpx(3));
    await bring();
    const [name = ""] = readdirSync(folder()).filter((file) => file.endsWith(".hwpx"));
    renameSync(join(folder(), name), join(folder(), `.taking-${name}`));
    writeFileSync(join(folder(), ".taking-0123456789abcdef.txt"), "half");
    await sweepDocuments(trial.context.home);
    expect(sources().map(({ bytes }) => bytes.length)).toEqual([hwpx(3).length]);
    expect(readdirSync(folder()).filter((file) => file.startsWith("."))).toEqual([]);
  });

  test("a damaged memory is no loss", async () => {
    trial.put("inbox/a.hwpx", hwpx(3));
    trial.put("fetched/read.json", "{");
    expect(names(await bring())).toEqual(["a.hwpx"]);
    const kept = readFileSync(join(trial.context.home.fetched, "read.json"), "utf8");
    expect(Object.keys(JSON.parse(kept) as object)).toEqual(["code", "outcomes"]);
  });

  test("a source that is stopped keeps what it has and says so", async () => {
    trial.put("inbox/a.hwpx", hwpx(3));
    const signal = AbortSignal.abort();
    expect(await fromInbox({ ...trial.context, signal })).toMatchObject({
      taken: [],
      failed: "stopped",
    });
  });
});
