import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builderOf } from "../../loaders/commands/builder";
import { exitStatus, summaryLine } from "../../loaders/commands/refresh";
import { runRefresh } from "../../loaders/commands/refresh-run";
import { parseConfig } from "../../loaders/refresh/config";
import { homeAt } from "../../loaders/refresh/home";
import type { ChangeReport } from "../../loaders/schema/changes";
import type { Status } from "../../loaders/schema/status";
import { Ledger } from "../../loaders/store/read";
import { documentChangeWords, valueChangeWords } from "../../src/words/changes.js";
import { FIGURES } from "../../src/figures/registry.js";
import { LOCALES } from "../../src/words/locale.js";
import { invented } from "./home-of";

const PAGE = join(import.meta.dirname, "../../docs/refresh-demonstration.md");
const home = homeAt(mkdtempSync(join(tmpdir(), "maeul-demonstration-")));
mkdirSync(home.inbox);
afterAll(() => {
  rmSync(home.root, { recursive: true });
});

/** Who answers for it, as sheets print it; told nowhere. */
const [NAME, NUMBER] = ["홍길동", "2133-9876"];
const SHEET = `${Buffer.from(invented("budget-sheet", 0, "txt")).toString("utf8")}
담당자: ${NAME} 주무관 (02-${NUMBER})
`;
/** The first sum of the sheet, in thousands. */
const [SUM = ""] = /\d,\d{3},\d{3}/u.exec(SHEET) ?? [];
const CORRECTED = SHEET.replaceAll(SUM, `${SUM.slice(0, -3)}001`);

/** What is put into the inbox before each run, and why; a run a week. */
const STEPS = [
  { day: "2026-01-05", title: "처음: 새 문서가 없다 / first: no document of its own", put: null },
  { day: "2026-01-12", title: "새 문서 / a new document", put: ["new.txt", SHEET] },
  {
    ...{ day: "2026-01-19", title: "고친 문서 / a corrected document" },
    put: ["corrected.txt", CORRECTED],
  },
  {
    ...{ day: "2026-01-26", title: "망가진 문서 / a broken document" },
    put: ["broken.hwpx", invented("budget-sheet", 1, "hwpx").subarray(0, 900)],
  },
] as const satisfies { day: string; title: string; put: [string, string | Uint8Array] | null }[];

const noonOf = (day: string): Date => new Date(`${day}T12:00:00+09:00`);

/** The sums that are said to have been known on some day and not on others, as the database answers. */
const AS_OF = STEPS.map(({ day }) => `SELECT '${day}' AS day, * FROM budget_as_of('${day}')`).join(
  " UNION ALL ",
);
const CHANGED = `SELECT day, year, phase, amount_krw FROM (${AS_OF})
  WHERE (programme, year, phase) IN (SELECT (programme, year, phase) FROM editions.budget_vintages
    WHERE source_id IN (SELECT source_id FROM edition) GROUP BY ALL HAVING count(DISTINCT amount_krw) > 1)
  ORDER BY year, phase, day`;

async function knownWhen(): Promise<string[]> {
  const ledger = await Ledger.open(join(home.current, "ledger.duckdb"));
  try {
    const { rows } = await ledger.query(CHANGED);
    return rows.map(
      ({ day, year, phase, amount_krw: sum }) =>
        `| ${String(day)} | ${String(year)} | ${String(phase)} | ${Number(sum).toLocaleString("en")} |`,
    );
  } finally {
    ledger.close();
  }
}

/** A true run but for the pages, whose build other tests see. */
function run(day: string): Promise<Status> {
  const builder = (folders: Parameters<typeof builderOf>[0]) => ({
    ...builderOf(folders, { figures: FIGURES.slice(0, 1) }),
    buildSite: async (published: string, out: string) => {
      await cp(published, join(out, "data"), { recursive: true });
      const { release } = JSON.parse(await readFile(join(published, "manifest.json"), "utf8")) as {
        release: { id: string };
      };
      mkdirSync(join(out, "releases", release.id), { recursive: true });
    },
  });
  const config = parseConfig("{}", home.config);
  const parts = { home, config, builder, tell: () => undefined, now: () => noonOf(day) };
  return runRefresh(parts, { accept: [] });
}

const ids: string[] = [];

/** Releases are numbered: their ids change with every line of code. Times and days are those of the run. */
function steady(text: string): string {
  return text
    .replace(/\b[0-9a-f]{16}\b/gu, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `⟨${String(ids.indexOf(id) + 1)}⟩`;
    })
    .replace(/ of \d{4}-\d\d-\d\d/gu, "")
    .replace(/, \d+\.\d s$/u, "");
}

async function lastChanges(): Promise<string[]> {
  const reports = JSON.parse(
    await readFile(join(home.now, "changes.json"), "utf8"),
  ) as ChangeReport[];
  const [report] = reports;
  return LOCALES.flatMap((locale) => [
    ...(report?.documents ?? []).map((change) => documentChangeWords(change, locale)),
    ...(report?.values ?? []).map((change) => valueChangeWords(change, locale)),
  ]);
}

async function told(title: string, day: string): Promise<string[]> {
  const status = await run(day);
  const changed = status.lastRun.outcome === "released" ? await lastChanges() : [];
  return [
    `## ${day}: ${title}`,
    "",
    "```text",
    "$ npm run refresh",
    ...[summaryLine(status), ...status.lastRun.why].map(steady),
    `exit status ${String(exitStatus(status))}`,
    "```",
    "",
    ...changed.map((line) => `- ${line}`),
    ...(changed.length > 0 ? [""] : []),
  ];
}

/** The text of every file that lies in a folder, and of the databases of all releases. */
const texts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));

test("three releases in a row come out as the page tells it", async () => {
  const lines = [
    "# 갱신 세 번 / Three refreshes in a row",
    "",
    "문서 하나가 들어오고, 고쳐지고, 망가진 채 온다. 시험이 이 쪽을 그대로 다시 해 본다(판 이름은 번호로 적음).",
    "A document comes in, comes corrected, and comes broken. A test replays this page; releases are numbered.",
    "",
  ];
  const statuses: string[] = [];
  for (const { day, title, put } of STEPS) {
    if (put) writeFileSync(join(home.inbox, put[0]), put[1]);
    const step = await told(title, day);
    statuses.push(step.find((line) => line.startsWith("exit status")) ?? "");
    lines.push(...step);
  }
  expect(statuses.map((line) => line.at(-1))).toEqual(["0", "0", "0", "1"]);
  lines.push(
    "## 그날 알던 대로 / As known on a day",
    "",
    "`SELECT * FROM budget_as_of('2026-01-12')`: 바뀐 금액은 새 판이 나온 날부터만 새 값이다.",
    "The sums that the correction changed are the new ones from the day on which it came, and the old ones before.",
    "",
    "| asked for | year | phase | won |",
    "|---|---|---|---:|",
    ...(await knownWhen()),
    "",
  );
  await expect(lines.join("\n")).toMatchFileSnapshot(PAGE);
}, 120_000);

test("who answers for a document is told by none of them: no status, change, feed or database", () => {
  const told = [home.now, home.kept, home.releases].flatMap(texts);
  // The line was read: all but the name and the number.
  expect(told.some((text) => text.includes("○○○ 주무관"))).toBe(true);
  for (const secret of [NAME, NUMBER])
    expect(told.filter((text) => text.includes(secret))).toEqual([]);
});
