import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publish } from "../../loaders/publish/publish";
import { writeLedger } from "../../loaders/store/write";
import { ledgerOf } from "./ledger-of";

const PAGE = `<!doctype html><html><body><h1>2020년도 예산 사업설명서</h1>
<p>사업명 : 동네책방 운영</p><p>(단위 : 천원)</p>
<table><tr><th rowspan="2">구분</th><th colspan="2">예산액</th></tr>
<tr><th>2019</th><th>2020</th></tr>
<tr><td>계</td><td>90</td><td>100</td></tr></table>
<p>사업비 산출근거 추진일정 추진실적 결산 현황</p></body></html>`;

it("shows the cells of a table where they stand, each once, with what they reach over", async () => {
  const folder = await mkdtemp(join(tmpdir(), "spans-"));
  try {
    const ledger = join(folder, "ledger.duckdb");
    const input = ledgerOf(PAGE);
    await writeLedger(ledger, input);
    await publish({ ledger, out: join(folder, "data"), figures: [] });
    const id = input.documents[0]?.facts.source.id ?? "";
    const html = await readFile(join(folder, "data", "documents", `${id}.html`), "utf8");
    const table = /<table><tbody>[^]*?예산액[^]*?<\/table>/u.exec(html)?.[0] ?? "";
    const cells = [...table.matchAll(/<td([^>]*)>([^]*?)<\/td>/gu)].map(
      ([, spans = "", content = ""]) => [content.replace(/<[^>]*>/gu, ""), spans.trim()],
    );
    expect(cells).toEqual([
      ["구분", 'rowspan="2"'],
      ["예산액", 'colspan="2"'],
      ...["2019", "2020", "계", "90", "100"].map((text) => [text, ""]),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
