import type { MeetingPlan } from "../model/meeting";
import type { GrantNotice, InstalmentRow } from "../model/grants";
import type { CitizenLetter } from "../model/reports";
import { approvedDraft, plansOf } from "./approved-document";
import { printedDate } from "./dates";
import { type Draft, type Part, row } from "./draft";
import { inHangul } from "./hangul";
import { type Style, THOUSAND, columnTitle, inCell, inUnit, withUnit } from "./style";
import { measured } from "./unit";

const item = (text: string): Part => ({ kind: "item", depth: 1, text });
const paragraph = (text: string): Part => ({ kind: "paragraph", text });

const INSTALMENT_COLUMNS = [
  ["예산액", "budget"],
  ["기교부액", "before"],
  ["금회 교부액", "now"],
  ["교부 누계", "total"],
] as const satisfies [string, keyof InstalmentRow][];

/** A notice of a grant as its writer lays out its parts: the sum in figures and spelt, then the table. */
export function grantNoticeDraft(notice: GrantNotice, style: Style): Draft {
  const { follows, sum, spelt, total, rows } = notice;
  const figures = `금${inUnit(sum, THOUSAND, style)}천원`;
  const body: Part[] = [
    paragraph(`1. ${follows.number}(${printedDate(follows.day, style)})호와 관련입니다.`),
    paragraph("2. 보조금을 다음과 같이 교부하오니 목적에 맞게 집행하여 주시기 바랍니다."),
    item(`교부금액 : ${figures}(금${inHangul(spelt)}원)`),
    ...measured("교부내역", 1, style.unitPlace, THOUSAND.name, {
      kind: "table",
      head: [
        row("사업명", ...INSTALMENT_COLUMNS.map(([name]) => columnTitle(name, THOUSAND, style))),
      ],
      rows: [total, ...rows].map((each) =>
        row(
          each.name,
          ...INSTALMENT_COLUMNS.map(([, column]) => inCell(each[column], THOUSAND, style)),
        ),
      ),
    }),
  ];
  return approvedDraft(notice.header, body, style);
}

/** A plan of a meeting as its writer lays out its parts. */
export function meetingPlanDraft(plan: MeetingPlan, style: Style): Draft {
  const { day, weekday, start, end, place, cost, costs, plans } = plan;
  const body: Part[] = [
    { kind: "heading", level: 1, text: "개요" },
    item(`일 시 : ${printedDate(day, style)}(${weekday}) ${start}${style.range}${end}`),
    item(`장 소 : ${place}`),
    { kind: "heading", level: 1, text: "소요예산" },
    item(`계 : ${withUnit(cost, THOUSAND, style)}`),
    ...costs.flatMap(({ name, price, factors, sum }): Part[] => [
      item(`${name} : ${withUnit(sum, THOUSAND, style)}`),
      {
        kind: "item",
        depth: 2,
        text: `산출내역 : ${[withUnit(price, THOUSAND, style), ...factors.map(({ count, counter }) => `${count}${counter}`)].join(" × ")}`,
      },
    ]),
    ...plansOf(plans, style),
  ];
  return approvedDraft(plan.header, body, style);
}

/** An answer to a citizen: numbered paragraphs. */
export function citizenLetterDraft(letter: CitizenLetter, style: Style): Draft {
  const body = letter.paragraphs.map((text, at) => paragraph(`${at + 1}. ${text}`));
  return approvedDraft(letter.header, body, style);
}
