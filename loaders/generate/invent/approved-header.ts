import { later } from "../drafts/dates";
import type { Announcement, ApprovedHeader } from "../model/approved-header";
import { FILES, PLANS } from "../meeting-words";
import { type Office } from "../names";
import type { Random } from "../random";

const DISCLOSURES: readonly [string, number[]][] = [
  ["대시민공개", []],
  ["부분공개", [5]],
  ["부분공개", [5, 6]],
  ["비공개", [5]],
];

/** What an approved document says of itself; its number is its own. */
export function inventHeader(
  title: string,
  office: Office,
  number: number,
  approvedOn: string,
  random: Random,
  shapes: readonly ApprovedHeader["shape"][] = ["line", "line", "lines"],
): ApprovedHeader {
  const shape = random.pick(shapes);
  const [disclosure, exemptions] = random.pick(DISCLOSURES);
  const own = `${office.department}-${number + 1}`;
  return {
    title,
    shape,
    office,
    number: own,
    approvedOn,
    disclosure,
    exemptions,
    policyNumber:
      shape !== "letter" && random.chance(0.15)
        ? `${office.bureau}장 방침 제${random.int(2, 90)}호`
        : null,
    portal: {
      number: own,
      producedOn: approvedOn,
      retention: random.pick(["3년", "5년", "10년", "30년", "준영구"]),
      managementNumber: `D${String(9_000_000_000_000 + number)}`,
      classification: `가상행정 > 이웃협력 > ${office.team.slice(0, -1)} 관리`,
      licence: random.pick(["저작자표시 3.0", "저작자표시-변경금지 3.0", "저작자표시-비영리 3.0"]),
      attachments: [
        { name: "결재문서본문.hwpx", size: `${random.int(1, 9)}.${random.int(10, 99)} MB` },
        ...random.sample(FILES, random.int(0, 2)).map((name) => ({ name, size: null })),
      ],
    },
  };
}

/** What follows a day, in the order of time. */
export function inventPlans(day: string, random: Random): Announcement[] {
  let on = day;
  return random.sample(PLANS, random.int(1, 3)).map((text) => {
    on = later(on, random.int(10, 40));
    return { on, text };
  });
}
