import { readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stateDay } from "../../../loaders/refresh/fetch/lofin/ask";
import { fromLofin } from "../../../loaders/refresh/fetch/lofin/from-lofin";
import { readSources } from "../../../loaders/read/sources";
import { type Trial, trialOf } from "../home-of";
import { TIGHT, type TrialNetwork, trialNetwork } from "../stand-in/network";
import { type Answering, type StandIn, body, standIn } from "../stand-in/server";

const SECRET = "k3y-0f-n0b0dy";
let server: StandIn;
let network: TrialNetwork;
let trial: Trial;
beforeEach(async () => {
  server = await standIn();
  network = trialNetwork({ MAEUL_LOFIN_KEY: SECRET });
  configure({ years: [2021], projects: ["이웃배움터"] });
});
afterEach(async () => {
  await server.close();
  rmSync(dirname(trial.context.home.root), { recursive: true });
});

function configure(lofin: object): void {
  trial = trialOf({ lofin: { origin: server.origin, ...lofin }, requests: TIGHT });
}

const bring = () => fromLofin(trial.context, network);
const sources = () => readSources(trial.context.home.root);

const row = (name: string, spent: number, more: object = {}) => ({
  ...{ fyr: "2021", exe_ymd: "20211231", laf_cd: "1100000", laf_hg_nm: "서울본청" },
  ...{ acnt_dv_nm: "일반회계", dbiz_cd: "2021", dbiz_nm: name },
  ...{ bdg_cash_amt: "900000", ep_amt: spent, ...more },
});
const answer = (rows: object[], total = rows.length, code = "QWGJK") => ({
  [code]: [
    { head: [{ list_total_count: total }, { RESULT: { CODE: "INFO-000", MESSAGE: "정상" } }] },
    { row: rows },
  ],
});
const json = (value: unknown): Answering =>
  body(JSON.stringify(value), { "content-type": "application/json" });

/** Everything below the operator's folder, and what was told. */
function everything(): string {
  const files = readdirSync(trial.context.home.root, { recursive: true, withFileTypes: true });
  const written = files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), "utf8")}`);
  return [...trial.told, ...written].join("\n");
}

test("it is off until years and projects are named, and needs its key", async () => {
  configure({ years: [2021] });
  expect(await bring()).toMatchObject({ taken: [], failed: null });
  configure({ years: [2021], projects: ["이웃배움터"] });
  network = trialNetwork();
  expect((await bring()).failed).toBe("no-key: MAEUL_LOFIN_KEY is not set");
  expect(server.asked).toEqual([]);
});

describe("an answer", () => {
  test("is a document a project, without the key and with its publisher", async () => {
    const rows = [row("이웃배움터 운영", 800_000), row("이웃배움터 홍보", 1), row("다른 일", 2)];
    server.on(/QWGJK/u, json(answer([...rows, row("이웃배움터 운영", 5, { laf_cd: "2600000" })])));
    const delivery = await bring();
    expect(delivery).toMatchObject({ known: 0, refused: [], failed: null });
    expect(delivery.taken.map(({ name }) => name)).toEqual([
      "QWGJK/2021/이웃배움터 운영.json",
      "QWGJK/2021/이웃배움터 홍보.json",
    ]);
    expect(sources()[0]?.path).toMatch(/^documents\/official-record\/[\da-f]{16}\.json$/u);
    expect(sources()[0]?.sidecar).toMatchObject({
      ...{ family: "official-record", publisher: "지방재정365", url: server.origin },
    });
    const asked = new URL(`${server.origin}${server.asked[0] ?? ""}`).searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      ...{ Key: SECRET, Type: "json", pIndex: "1", pSize: "1000" },
      ...{ fyr: "2021", exe_ymd: "20211231", laf_cd: "1100000", dbiz_nm: "이웃배움터" },
    });
    expect(everything()).not.toContain(SECRET);
  });

  test("of the same rows in another order is known; of another sum it is a new version", async () => {
    const rows = [row("이웃배움터", 1), row("이웃배움터", 2, { acnt_dv_nm: "특별회계" })];
    server.on(/QWGJK/u, json(answer(rows)));
    const [first] = (await bring()).taken;
    server.on(/QWGJK/u, json(answer(rows.toReversed())));
    expect(await bring()).toMatchObject({ taken: [], known: 1 });
    server.on(/QWGJK/u, json(answer([row("이웃배움터", 3)])));
    expect((await bring()).taken).toMatchObject([{ replaces: first?.sha256 }]);
  });

  test("comes in pages, encoded twice, or with the key in it", async () => {
    const pages = [[row("이웃배움터", 1)], [row("이웃배움터", 2, { echo: `Key=${SECRET}` })]];
    server.on(/pIndex=1/u, json(JSON.stringify(answer(pages[0] ?? [], 2))));
    server.on(/pIndex=2/u, json(JSON.stringify(answer(pages[1] ?? [], 2))));
    expect((await bring()).taken).toHaveLength(1);
    const [{ bytes } = { bytes: "" }] = sources();
    expect((JSON.parse(bytes.toString()) as { rows: object[] }).rows).toHaveLength(2);
    expect(everything()).not.toContain(SECRET);
  });

  test("of the settlement is one document of the year", async () => {
    configure({ years: [2020], settlement: true });
    const settled = { laf_cd: "1100000", laf_hg_nm: "서울본청", fld_nm: "복지", sect_nm: "노인" };
    server.on(/ABIFB/u, json(answer([{ fyr: 2020, ...settled, ep_amt: 7 }], 1, "ABIFB")));
    expect((await bring()).taken.map(({ name }) => name)).toEqual(["ABIFB/2020/all.json"]);
  });
});

const result = (code: string) => ({ RESULT: { CODE: code, MESSAGE: `Key=${SECRET}` } });

describe("an error of the API", () => {
  test.each([
    ["bad-key", result("ERROR-290")],
    ["bad-key", [result("ERROR-290")]],
    ["bad-key", { RESULT: [{ CODE: "ERROR-290" }] }],
    ["parameter-missing", result("ERROR-300")],
    ["daily-limit", { QWGJK: [{ head: [{ list_total_count: 0 }, result("ERROR-337")] }] }],
    ["refused", result("ERROR-500")],
    ["not-an-answer", { data: [] }],
    ["incomplete", answer([], 5)],
  ])("is named: %s", async (code, value) => {
    server.on(/./u, json(value));
    const { failed, taken } = await bring();
    expect([failed?.split(":")[0], taken]).toEqual([code, []]);
    expect(`${failed ?? ""}${everything()}`).not.toContain(SECRET);
  });

  test.each([
    ["a page", "<!DOCTYPE html><html><body>점검 중</body></html>"],
    ["error with status 200", "error"],
    ["nothing", ""],
    ["half an answer", '{"QWGJK":[{"head"'],
  ])("%s in place of JSON is named", async (_, content) => {
    server.on(/./u, body(content));
    expect((await bring()).failed).toBe("not-json: no JSON in place of the answer");
  });

  test.each([result("INFO-200"), { QWGJK: [{ head: [result("INFO-200")] }] }])(
    "no data is none",
    async (value) => {
      server.on(/./u, json(value));
      expect(await bring()).toMatchObject({ taken: [], failed: null });
    },
  );

  test("in a later year keeps what an earlier one brought", async () => {
    configure({ years: [2021, 2020], projects: ["이웃배움터"] });
    server.on(/fyr=2020/u, json(answer([row("이웃배움터", 1, { fyr: 2020 })])));
    server.on(/fyr=2021/u, json(result("ERROR-337")));
    const { taken, failed } = await bring();
    expect([taken.length, failed]).toEqual([
      1,
      "daily-limit: the day's number of requests is used up",
    ]);
  });
});

test("the state of a year is asked for at its end, in the year itself at the end of a month", () => {
  expect(["2026-11-22", "2027-01-01", "2026-01-31"].map((today) => stateDay(2026, today))).toEqual([
    "2026-10-31",
    "2026-12-31",
    null,
  ]);
  expect(stateDay(2021, "2026-11-22")).toBe("2021-12-31");
});
