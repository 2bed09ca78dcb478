import type { Announcement, ApprovedHeader } from "../model/approved-header";
import { printedDate, weekdayOf } from "./dates";
import type { Draft, Part, Portal } from "./draft";
import { INVENTED } from "./invented";
import type { Style } from "./style";

/** An approved document around what it says: header, body, mark of invention, portal. */
export function approvedDraft(header: ApprovedHeader, body: Part[], style: Style): Draft {
  return {
    title: header.title,
    parts: [...approval(header, style), ...body, { kind: "paragraph", text: INVENTED }],
    portal: portalOf(header),
  };
}

/** The approval block, with placeholders for names; then the title, and the office but in letters. */
function approval(header: ApprovedHeader, style: Style): Part[] {
  const { title, shape, office, approvedOn } = header;
  const [year = "", month = ""] = approvedOn.split("-");
  const after = [title, `${year}. ${Number(month)}.`, office.bureau, `(${office.department})`];
  const block = blockOf(header, style);
  const lines = {
    line: [block.join(" "), ...after],
    lines: [...block, ...after],
    letter: [...letterHead(header, style), `제 목  ${title}`],
  }[shape];
  return lines.map((text): Part => ({ kind: "paragraph", text }));
}

const shown = ({ disclosure, exemptions }: ApprovedHeader) =>
  exemptions.length > 0 ? `${disclosure}(${exemptions.join(",")})` : disclosure;

/** Days of an approval have a whole year. */
const approvalDay = ({ approvedOn }: ApprovedHeader, { day }: Style) =>
  printedDate(approvedOn, { day: day === "short" ? "spaced" : day });

const signed = ({ approvedOn }: ApprovedHeader) => approvedOn.slice(5).replace("-", "/");

function blockOf(header: ApprovedHeader, style: Style): string[] {
  const { office, number, policyNumber } = header;
  return [
    `문서번호 ${number}`,
    `결재일자 ${approvalDay(header, style)}`,
    `공개여부 ${shown(header)}`,
    `방침번호${policyNumber === null ? "" : ` ${policyNumber}`}`,
    "시 민",
    `주무관 ${office.team}장 ${office.department}장`,
    `홍길동 김가상 ${signed(header)} 이예시`,
    "협 조",
  ];
}

function letterHead(header: ApprovedHeader, style: Style): string[] {
  const { office, number } = header;
  const day = approvalDay(header, style);
  return [
    `시 행   ${number} ( ${day} )      접 수   (           )`,
    `결재일자 ${day}      공개여부 ${shown(header)}`,
    "수 신 자 수신자 참조",
    `주무관  ${office.team}장  ${office.department}장`,
    `결 재  홍길동  김가상  ${signed(header)} 이예시`,
    "협 조",
  ];
}

function portalOf({ title, office, disclosure, portal }: ApprovedHeader): Portal {
  return {
    attachments: portal.attachments,
    fields: [
      ["기관명", office.organisation],
      ["부서명", `${office.bureau} ${office.department}`],
      ["문서번호", portal.number],
      ["생산일자", portal.producedOn],
      ["공개구분", disclosure],
      ["보존기간", portal.retention],
      ["작성자(전화번호)", "홍길동 (02-0000-0000)"],
      ["관리번호", portal.managementNumber],
      ["분류정보", `${portal.classification} 같은 분류 문서보기`],
      ["이용조건", licenceWords(portal.licence)],
    ],
    title,
  };
}

/** The licence as the portal's picture says it. */
function licenceWords(licence: string): string {
  const [terms = "", version = ""] = licence.split(" ");
  return `Creative Commons License(${terms}) ${version} 마크`;
}

/** What is to follow, a day behind each. */
export function plansOf(plans: Announcement[], style: Style): Part[] {
  return [
    { kind: "heading", level: 1, text: "향후계획" },
    ...plans.map(({ on, text }): Part => ({
      kind: "item",
      depth: 1,
      text: `${text} : ${printedDate(on, style)}(${weekdayOf(on)})`,
    })),
  ];
}
