import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { refreshLedger } from "../../loaders/commands/refresh";
import type { Delivery } from "../../loaders/refresh/delivery";
import { homeAt } from "../../loaders/refresh/home";
import { policySchema } from "../../loaders/refresh/policy";
import { refresh } from "../../loaders/refresh/refresh";
import { RunLog } from "../../loaders/store/runs";
import { standIn } from "../refresh/stand-in/server";
import { trialBuilder } from "../refresh/trial-builder";

const NAME = "홍길동";
const NUMBERS = ["02-2133-9876", "010-9876-5432", "02) 2133-9876"];
const [KEY, TOKEN] = ["key-of-an-api-5f0c", "token-of-a-webhook-77ab"];

/** Everything that a run writes for people: what it prints, its log, status, changes and run log. */
const written: string[] = [];
/** What the webhook was sent. */
const posted: Buffer[] = [];
let root = "";

/** Files whose names hold a person and a number, each refused for a reason of its own. */
function putHostileFiles(inbox: string): void {
  const names = [
    `담당 ${NAME} 주무관(${NUMBERS[0] ?? ""}).txt`,
    `회의록_${NAME} 팀장_${NUMBERS[1] ?? ""}.pdf`,
    `${NAME} 과장 전화 ${NUMBERS[2] ?? ""}.hwpx`,
  ];
  mkdirSync(inbox, { recursive: true });
  for (const name of names) writeFileSync(join(inbox, name), "무슨 말인지 알 수 없는 글");
  const inside = Object.fromEntries(
    names.map((name) => [`안/${name}`, strToU8("%PDF-1.4 damaged")]),
  );
  writeFileSync(join(inbox, `${NAME} 팀장 보냄.zip`), zipSync(inside));
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "refresh-log-"));
  const home = homeAt(root);
  putHostileFiles(home.inbox);
  const folders = ["inbox", `담당 ${NAME} 주무관 ${NUMBERS[1] ?? ""}`];
  const webhook = await standIn();
  webhook.on(/./u, (request, response) => {
    request.on("data", (chunk: Buffer) => posted.push(chunk));
    request.on("end", () => response.writeHead(500).end());
  });
  // Nothing listens at port 1: the source fails, and says so.
  const config = {
    inbox: { folders },
    lofin: { origin: "http://127.0.0.1:1", years: [2020], settlement: true },
    requests: { retries: 0 },
    schedule: { webhook: `${webhook.origin}/hooks/${TOKEN}` },
  };
  writeFileSync(home.config, JSON.stringify(config));
  const keep = (chunk: string | Uint8Array): boolean => written.push(String(chunk)) > 0;
  const spies = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  for (const spy of spies) spy.mockImplementation(keep);
  vi.stubEnv("MAEUL_HOME", root);
  vi.stubEnv("MAEUL_LOFIN_KEY", KEY);
  const before = process.exitCode;
  try {
    await refreshLedger({ dryRun: true, accept: [] });
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = before;
    await webhook.close();
  }
  written.push(Buffer.concat(posted).toString("utf8"));
  for (const folder of [home.log, home.now])
    for (const file of readdirSync(folder)) written.push(readFileSync(join(folder, file), "utf8"));
  const log = await RunLog.look(home.runs);
  written.push(JSON.stringify(await log.last(10)));
  log.close();
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true });
});

test("each refusal is told, in the log, the status and on the terminal", () => {
  for (const code of ["unknown-family", "missing", "lofin: ", "webhook answered 500"])
    expect([code, written.join("\n")]).toEqual([code, expect.stringContaining(code)]);
  expect(written.join("\n")).toMatch(/inbox: [^\n]*○○○[^\n]*\.txt/u);
});

test("the webhook is sent the line and the status, as it stands beside the releases", () => {
  const sent = JSON.parse(Buffer.concat(posted).toString("utf8")) as { text: string };
  const status = JSON.parse(readFileSync(join(homeAt(root).now, "status.json"), "utf8")) as unknown;
  expect(sent).toEqual({ text: expect.stringMatching(/^blocked: /u) as string, status });
});

test("an error of the system is told without the path that it is about", async () => {
  const home = homeAt(join(root, "another"));
  const path = join(home.inbox, `${NAME}.txt`);
  const deliver = async function* (): AsyncGenerator<Delivery> {
    await readFile(path);
    yield* [];
  };
  const setting = { home, builder: trialBuilder({ version: { release: "one", file: "a" } }) };
  const { lastRun } = await refresh(
    {
      ...{ ...setting, policy: policySchema.parse({}), keepReleases: 2 },
      ...{ accepted: new Set(), tell: () => undefined },
    },
    { deliver, dry: false, everyHours: 24, now: () => new Date() },
  );
  expect(lastRun.why).toEqual(["ENOENT: no such file or directory, open '…'"]);
});

test("no name, telephone number, key or address of a webhook is told anywhere", () => {
  const numbers = NUMBERS.map((number) => number.replace(/^\d+\D+/u, ""));
  for (const secret of [NAME, ...numbers, KEY, TOKEN])
    expect(written.filter((text) => text.includes(secret))).toEqual([]);
});
