import type {
  Activity,
  Amount,
  Facts,
  Finding,
  Meeting,
  Phase,
  Span,
  Traced,
} from "../../loaders/schema/facts";
import type { Sidecar } from "../../loaders/schema/sidecar";
import type { LedgerInput } from "../../loaders/store/input";

const HASH = "0123456789abcdef".repeat(4);

/** An invented sheet and an invented meeting, on one text. */
const TEXT = [
  "동네책방 운영 예산액 90천원 100천원 결산 80천원 60천원 인건비 70천원 운영비 30천원",
  "교육 5회 120명 온라인 3회 회의 참석 10명 시 4명 구 6명 강동 10:30~11:00 안내 11:10~12:00 토의 질의 반영",
].join("\n");

/** The nth place where a quote stands in the text. */
function spanOf(quote: string, nth = 1, section: string | null = null): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  const end = start + quote.length;
  const [prefix, suffix] = [TEXT.slice(Math.max(0, start - 32), start), TEXT.slice(end, end + 32)];
  const locator = { page: null, section, table: null, row: null, column: null };
  return { start, end, quote, prefix, suffix, locator };
}

function traced(id: string, quote: string, section: string | null = null): Traced {
  return { id, span: spanOf(quote, 1, section), asWritten: quote };
}

interface Sum {
  label: string;
  path: string[];
  year: number;
  phase: Phase;
  total?: boolean;
}

/** A sum of so many thousand won, as the text prints it. */
function amount(id: string, thousand: number, sum: Sum): Amount {
  return {
    ...traced(id, `${String(thousand)}천원`, sum.path[0] ?? null),
    label: sum.label,
    path: sum.path,
    fiscalYear: sum.year,
    phase: sum.phase,
    amountKrw: thousand * 1000,
    unit: "천원",
    unitFrom: "cell",
    isTotal: sum.total ?? false,
    confidence: "certain",
    also: [],
  };
}

function activity(id: string, quote: string, given: Partial<Activity> = {}): Activity {
  return {
    ...traced(id, quote),
    year: 2020,
    group: null,
    label: id,
    kind: "training",
    count: Number.parseInt(quote, 10),
    unit: quote.replace(/\d/g, ""),
    status: "done",
    period: null,
    place: null,
    of: null,
    isTotal: false,
    approximate: false,
    openEnded: false,
    ...given,
  };
}

function meeting(): Meeting {
  const agendaRow = (id: string, quote: string, topic: string) => ({
    ...traced(id, quote),
    day: null,
    start: quote.slice(0, 5),
    end: quote.slice(6),
    minutes: null,
    topics: [topic],
  });
  return {
    ...traced("meeting", "회의"),
    title: "동네책방 회의",
    status: "held",
    mode: "in person",
    date: "2020-05-12",
    endDate: null,
    start: "10:30",
    end: "12:00",
    place: null,
    attendees: 10,
    attendeesSpan: spanOf("10명"),
    groups: [
      {
        ...traced("group", "4명"),
        name: "시",
        count: 4,
        derived: false,
        parts: [{ ...traced("part", "4명"), name: "시 담당", count: 4 }],
      },
    ],
    districtsPresent: { ...traced("districts", "6명"), count: 1 },
    absences: [{ ...traced("absence", "강동"), district: "강동" }],
    agenda: [
      agendaRow("agenda-1", "10:30~11:00", "안내"),
      agendaRow("agenda-2", "11:10~12:00", "토의"),
    ],
  };
}

const SUMS: Amount[] = [
  amount("overview", 100, {
    label: "계",
    path: ["총괄"],
    year: 2020,
    phase: "budget",
    total: true,
  }),
  amount("first", 100, {
    label: "사업비",
    path: ["현황"],
    year: 2020,
    phase: "budget",
    total: true,
  }),
  amount("item", 100, { label: "위탁금", path: ["총괄"], year: 2020, phase: "budget" }),
  amount("last-year", 90, {
    label: "계",
    path: ["총괄", "2019"],
    year: 2019,
    phase: "budget",
    total: true,
  }),
  amount("current", 80, {
    label: "예산현액",
    path: ["결산", "2018"],
    year: 2018,
    phase: "current-budget",
  }),
  amount("executed", 60, {
    label: "집행액",
    path: ["결산", "2018"],
    year: 2018,
    phase: "executed",
  }),
  amount("staff", 70, {
    label: "인건비",
    path: ["산출", "위탁금"],
    year: 2020,
    phase: "breakdown",
  }),
  amount("running", 30, {
    label: "운영비",
    path: ["산출", "위탁금"],
    year: 2020,
    phase: "breakdown",
  }),
];

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
    milestones: [],
    attachments: [],
    references: [],
    weekdays: [],
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
          ko: { title: "참석 합계", clause: "전체 = 집단의 합", tolerance: "없음" },
          en: { title: "attendance total", clause: "total = groups", tolerance: "none" },
        },
        standing: { class: "contradiction", severity: "warning" },
      },
    ],
    districts: [
      { name: "강남구", en: "Gangnam-gu", column: 0, row: 0 },
      { name: "강동구", en: "Gangdong-gu", column: 1, row: 0 },
    ],
    prices: {
      base: "2015 = 100",
      unit: "index",
      series: [{ year: 2020, index: 105.41749, source: "x" }],
    },
    release: { id: "r1", date: "2021-03-04", codeVersion: "0.1.0" },
  };
}
