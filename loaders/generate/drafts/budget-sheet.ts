import type { BudgetSheet } from "../model/budget-sheet";
import type { Random } from "../random";
import { PURPOSES } from "../words";
import { costTable } from "./costs";
import { printedDate, printedRange } from "./dates";
import { deedGroup } from "./deeds";
import { type Draft, type Part, cell, row } from "./draft";
import { INVENTED } from "./invented";
import { overviewTable } from "./overview";
import { settlementTable } from "./settlement";
import { type Style, THOUSAND, columnTitle, inCell, withUnit } from "./style";
import { measured } from "./unit";

/** A budget sheet as its writer lays out its parts. */
export function budgetSheetDraft(sheet: BudgetSheet, style: Style, random: Random): Draft {
  const sections = [
    explanation(sheet, style, random),
    effects(sheet, random),
    settlement(sheet, style),
  ];
  const order = random.pick([
    [0, 1, 2],
    [2, 0, 1],
    [0, 2, 1],
  ]);
  return {
    title: sheet.title,
    parts: [
      ...basics(sheet, style),
      ...budget(sheet, style),
      ...order.flatMap((at) => sections[at] ?? []),
      { kind: "paragraph", text: INVENTED },
    ],
    portal: null,
  };
}

function basics({ cost, funding, office }: BudgetSheet, style: Style): Part[] {
  const sources = funding.map(({ name, sum }) => `(${name})${withUnit(sum, THOUSAND, style)}`);
  const [first = "", second = ""] = sources;
  return [
    { kind: "heading", level: 1, text: "기본 현황" },
    { kind: "heading", level: 2, text: "사업개요" },
    {
      kind: "table",
      head: [],
      rows: [
        [cell("회 계"), cell("일반회계", { colSpan: 3 }), "covered", "covered"],
        [cell("사업기간"), cell("■ 연례반복 □ 한시", { colSpan: 3 }), "covered", "covered"],
        row("사업비 (당해년도)", withUnit(cost, THOUSAND, style), first, second),
      ],
    },
    { kind: "heading", level: 2, text: "사업 담당자" },
    {
      kind: "table",
      head: [row("실·국", "부서명", "과 장", "팀장", "주무관")],
      rows: [row(office.bureau, office.department, ...OFFICIALS)],
    },
  ];
}

/** Placeholders: no official is named. */
const OFFICIALS = ["홍길동 0000-0000", "김가상 0000-0001", "이예시 0000-0002"];

function budget(sheet: BudgetSheet, style: Style): Part[] {
  return [
    { kind: "heading", level: 1, text: "예산 설명" },
    ...overviewTable(sheet, style),
    { kind: "heading", level: 2, text: "산출근거" },
    costTable(sheet, style),
  ];
}

function explanation(
  { history, schedule, year }: BudgetSheet,
  style: Style,
  random: Random,
): Part[] {
  const steps = schedule.steps.map(({ label, from, to, sum, detail }) =>
    row(
      label,
      from === to ? printedDate(from, style) : printedRange(from, to, style),
      sum === null ? "-" : inCell(sum, style.unit, style),
      detail,
    ),
  );
  return [
    { kind: "heading", level: 1, text: "사업설명" },
    { kind: "heading", level: 3, text: "사업목적" },
    { kind: "item", depth: 2, text: random.pick(PURPOSES) },
    { kind: "heading", level: 3, text: "추진경위" },
    ...history.map((entry): Part => ({ kind: "item", depth: 2, text: told(entry, style) })),
    ...measured(`${year}년도 추진일정`, 3, style.unitPlace, style.unit.name, {
      kind: "table",
      head: [
        row(
          "사업추진절차",
          "추진기간",
          columnTitle("예산집행금액", style.unit, style),
          "추진세부내용",
        ),
      ],
      rows: [row("계", "", inCell(schedule.total, style.unit, style), ""), ...steps],
    }),
  ];
}

function told({ from, to, ongoing, text }: BudgetSheet["history"][number], style: Style): string {
  const day = printedDate(from, style);
  if (ongoing) return `${day}~현재 : ${text}`;
  return to === null ? `${day} : ${text}` : `${day} : ${text}(${printedRange(from, to, style)})`;
}

function effects({ results }: BudgetSheet, random: Random): Part[] {
  return [
    { kind: "heading", level: 1, text: "사업 효과" },
    { kind: "heading", level: 3, text: "최근 3년 추진실적" },
    {
      kind: "keyed",
      entries: results.map(({ year, groups }) => ({
        key: `${year}년도`,
        items: groups.map((group) => deedGroup(group, random)),
      })),
    },
    { kind: "heading", level: 3, text: "향후 기대효과" },
    { kind: "item", depth: 2, text: random.pick(PURPOSES) },
  ];
}

function settlement({ settlement: years }: BudgetSheet, style: Style): Part[] {
  return measured(
    "최근 3년 결산 현황",
    1,
    style.unitPlace,
    style.settlementUnit.name,
    settlementTable(years, style),
  );
}
