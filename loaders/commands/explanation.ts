import { readingTerm } from "../../src/words/reading.js";
import { term } from "../../src/words/terms.js";
import { percentAsPrinted, whole } from "../../src/words/number.js";
import { wonExact } from "../../src/words/won.js";
import type { Evidence } from "../publish/evidence/evidence";
import { Outline } from "../publish/document/outline";
import type { FindingRow, NumberRow, SourceRows } from "../publish/source-rows";

/** A line of an explanation: its name and its words; null where there is nothing to say. */
type Line = readonly [string, string | null];

function told(title: string, lines: readonly Line[]): string {
  const said = lines.flatMap(([name, words]) =>
    words === null || words === "" ? [] : [`  ${name}: ${words}`],
  );
  return [title, ...said].join("\n");
}

const MARKS = { holds: "✓", fails: "✗", uncheckable: "?" } as const;

function checkLine({ titleKo, outcome, formula, expected, actual, findingId }: Check): Line {
  const seen = [formula ?? expected, actual === null ? null : `인쇄된 값 ${actual}`];
  const finding = findingId === null ? "" : ` (찾은 것 ${findingId})`;
  const words = `${MARKS[outcome]} ${readingTerm("outcome", outcome, "ko")} – ${titleKo}: ${seen.filter(Boolean).join("; ")}${finding}`;
  return ["점검", words];
}

type Check = Evidence["checks"][number];

/** Money in won, other values with their unit; null where the fact is words. */
function valueOf({ kind, value, unit, conversion, phase }: Evidence): string | null {
  if (conversion !== null) return conversion;
  if (value === null) return null;
  if (kind === "amount" || phase === "planned") return wonExact(value, "ko");
  if (kind === "rate") return percentAsPrinted(value);
  return `${whole(value)}${unit ?? ""}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** What is printed at a place, marked in the words around it. */
export function passage({
  prefix,
  quote,
  suffix,
}: {
  prefix: string;
  quote: string;
  suffix: string;
}): string {
  return `…${oneLine(prefix)}»${oneLine(quote)}«${oneLine(suffix)}…`;
}

function documentLines(source: Evidence["source"]): Line[] {
  const { title, publisher, documentNumber } = source;
  const number = documentNumber === null ? "" : `, ${documentNumber}`;
  const knownBy = readingTerm("knownBy", source.knownBy, "ko");
  return [
    ["문서", `${title}${publisher === null ? "" : ` (${publisher}${number})`}`],
    ["알게 된 날", `${source.knownFrom} (${knownBy})`],
    ["이용허락", source.licence ?? "적혀 있지 않음"],
    ["옮긴 글", source.isTranscription ? "프로젝트가 원문을 옮겨 적은 글(원문 아님)" : null],
  ];
}

function correctionLine(correction: Evidence["corrections"][number]): Line {
  const { printed, meant, reasonKo, evidence, status } = correction;
  const state = readingTerm("correction", status, "ko");
  return ["바로잡음", `${printed} → ${meant}: ${reasonKo} (근거 ${evidence}; ${state})`];
}

function elsewhereLine(print: Evidence["elsewhere"][number]): Line {
  const { asWritten, document, isSame, knownFrom, fact } = print;
  const verdict = isSame ? "같은 값" : "다른 값";
  return ["다른 문서", `${asWritten} – ${verdict}, ${document} (${knownFrom}) ${fact}`];
}

/** A fact in words: what it says, where it is printed, and whether it holds. */
export function explainFact(fact: Evidence): string {
  const { unit, unitFrom, phase, year, also, restated } = fact;
  const from =
    unitFrom === null ? "" : ` (단위를 찾은 곳: ${readingTerm("unitSource", unitFrom, "ko")})`;
  return told(`${fact.asWritten} – ${readingTerm("factKind", fact.kind, "ko")} ${fact.id}`, [
    ["이름", [...fact.path, fact.label ?? ""].filter((part) => part !== "").join(" › ")],
    ["값", valueOf(fact)],
    ["단위", unit === null ? null : `${unit}${from}`],
    ["단계", phase === null ? null : term("phase", phase, "ko")],
    ["연도", year === null ? null : String(year)],
    ["위치", fact.citation],
    [restated ? "요약(원문 아님)" : "인쇄된 곳", passage(fact)],
    ...also.map((print): Line => ["다른 표기", `${print.asWritten} (${print.citation})`]),
    ...fact.corrections.map(correctionLine),
    ...fact.elsewhere.map(elsewhereLine),
    ...documentLines(fact.source),
    ...(fact.checks.length > 0
      ? fact.checks.map(checkLine)
      : [["점검", "이 값을 보는 규칙이 없음"] as const]),
  ]);
}

const reference = (fact: Evidence): Line => [
  "사실",
  `${fact.asWritten} – ${readingTerm("factKind", fact.kind, "ko")}${fact.label === null ? "" : ` ${fact.label}`} ${fact.id}`,
];

function sourceLines(evidence: ReadonlyMap<string, Evidence>, rows: SourceRows): Line[] {
  const [first] = evidence.values();
  return first ? documentLines(first.source) : [["문서", rows.source.title]];
}

/** A numeral in words: its role, where it is printed, and the facts it became. */
export function explainNumber(
  number: NumberRow,
  rows: SourceRows,
  evidence: ReadonlyMap<string, Evidence>,
): string {
  const text = number.as_written;
  const place = number.place || new Outline(rows).at(number.start_offset);
  const context = { prefix: number.prefix, quote: text, suffix: number.suffix };
  return told(`${text} – 숫자 ${number.id}`, [
    ["쓰임", readingTerm("role", number.role, "ko")],
    ["위치", place],
    ["인쇄된 곳", passage(context)],
    ...number.facts.flatMap((id) => evidence.get(id) ?? []).map(reference),
    ...sourceLines(evidence, rows),
  ]);
}

/** A finding in words: the rule, what it expected and what is printed, and the facts it concerns. */
export function explainFinding(
  finding: FindingRow,
  rows: SourceRows,
  evidence: ReadonlyMap<string, Evidence>,
): string {
  const kind = `${term("class", finding.class, "ko")}, ${term("severity", finding.severity, "ko")}`;
  const outline = new Outline(rows);
  const places = finding.starts.map((start, index): Line => {
    const place = (finding.places[index] ?? "") || outline.at(start);
    return ["인쇄된 곳", `${place}: »${oneLine(finding.quotes[index] ?? "")}«`];
  });
  const facts = rows.verdicts.find(({ finding_id }) => finding_id === finding.id)?.facts ?? [];
  return told(`${finding.actual} – 찾은 것 ${finding.id}`, [
    ["규칙", `${finding.finding_ko} (${finding.rule})`],
    ["종류", kind],
    ["기대한 값", finding.expected],
    ["인쇄된 값", finding.actual],
    ...places,
    ...facts.flatMap((id) => evidence.get(id) ?? []).map(reference),
    ...sourceLines(evidence, rows),
  ]);
}
