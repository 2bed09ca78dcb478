import type { Facts, Finding } from "../../loaders/schema/facts";
import type { Sidecar } from "../../loaders/schema/sidecar";
import type { LedgerInput } from "../../loaders/store/input";
import { activity, meeting } from "./example-events";
import { SUMS } from "./example-money";
import { spanOf, TEXT, traced } from "./example-text";

const HASH = "0123456789abcdef".repeat(4);

/** The facts of the invented document; a part is listed before its event, as a text may do. */
function exampleFacts(): Facts {
  return {
    source: {
      ...{
        id: "example",
        path: "example.txt",
        format: "text",
        family: "budget-sheet",
        sha256: HASH,
      },
      ...{
        title: null,
        documentNumber: null,
        policyNumber: null,
        organisation: null,
        bureau: null,
      },
      ...{ department: null, approvedOn: null, producedOn: "2020-01", disclosure: "부분공개" },
      ...{ exemptions: [5, 6], retention: null, managementNumber: null, classification: null },
      ...{
        licence: null,
        account: null,
        period: null,
        fiscalYear: 2020,
        programme: "동네책방 운영",
      },
    },
    header: [
      {
        ...traced("programme", "동네책방 운영"),
        field: "programme",
        value: "동네책방 운영",
        part: "title",
      },
    ],
    amounts: SUMS,
    rates: [],
    schedule: [
      {
        ...traced("row", "인건비"),
        ...{ label: "인건비", from: "2020-01", to: "2020-12", amountKrw: 70_000 },
        ...{ amount: "staff", detail: null },
      },
    ],
    activities: [
      activity("people", "120명", { of: "event" }),
      activity("online", "3회", { of: "event" }),
      activity("event", "5회"),
    ],
    meetings: [meeting()],
    questions: [
      {
        ...traced("question", "질의"),
        ...{ section: null, question: "질의", disposition: "반영" },
        answers: [{ text: "토의", span: spanOf("토의") }],
        dispositionSpan: spanOf("반영"),
      },
    ],
    followUps: [],
    milestones: [
      {
        ...traced("opening", "동네책방"),
        ...{ from: "2019-05-01", to: null, ongoing: true, kind: "operation", text: "문을 열다" },
      },
    ],
    attachments: [],
    references: [],
    weekdays: [],
    blocks: [
      { kind: "paragraph", start: 0, end: TEXT.indexOf("\n"), level: null, mark: null, cells: [] },
      {
        kind: "table",
        ...{ start: TEXT.indexOf("교육"), end: TEXT.length, level: null, mark: null },
        cells: [
          {
            start: TEXT.indexOf("교육"),
            end: TEXT.length,
            row: 0,
            column: 0,
            rowSpan: 1,
            colSpan: 1,
          },
        ],
      },
    ],
    numbers: [{ ...traced("number", "80천원"), role: "amount", facts: ["current"] }],
    messages: [{ rule: "reading", reason: "masked", span: null }],
    text: TEXT,
  };
}

const FINDING: Finding = {
  id: "finding",
  rule: "attendance-total",
  severity: "warning",
  class: "contradiction",
  expected: "4 + 6 = 10",
  actual: "10",
  spans: [spanOf("10명")],
  facts: ["meeting", "row"],
};

const SIDECAR: Sidecar = {
  title: "동네책방 운영",
  family: "budget-sheet",
  publisher: null,
  documentNumber: null,
  dates: { approvedOn: null, producedOn: null, accessedOn: "2021-03-04" },
  url: null,
  licence: { name: null, code: null, url: null, note: "none printed" },
  transcriptionOf: null,
  sha256: HASH,
  omitted: [{ section: "목적", what: "prose" }],
  restated: [],
  masked: [],
};

/** A whole ledger's input, fresh each time. */
export function exampleInput(): LedgerInput {
  const { rule, expected, actual, facts, spans } = FINDING;
  return {
    documents: [
      {
        facts: exampleFacts(),
        sidecar: SIDECAR,
        findings: [FINDING],
        verdicts: [{ rule, outcome: "fails", expected, actual, formula: null, facts, spans }],
      },
    ],
    rules: [
      {
        id: "attendance-total",
        words: {
          ko: {
            title: "참석 합계",
            finding: "참석 합계가 다르다",
            clause: "전체 = 집단의 합",
            tolerance: "없음",
          },
          en: {
            title: "attendance total",
            finding: "another total",
            clause: "total = groups",
            tolerance: "none",
          },
        },
        standing: { class: "contradiction", severity: "warning" },
      },
    ],
    earlier: [],
    editions: [],
    corrections: [],
    names: [],
    districts: [
      { name: "강남구", en: "Gangnam-gu", column: 0, row: 0 },
      { name: "강동구", en: "Gangdong-gu", column: 1, row: 0 },
    ],
    prices: {
      base: "2015 = 100",
      unit: "index",
      series: [{ year: 2020, index: 105.41749, source: { ko: "가", en: "x" } }],
    },
    release: { id: "r1", date: "2021-03-04", codeVersion: "0.1.0" },
  };
}
