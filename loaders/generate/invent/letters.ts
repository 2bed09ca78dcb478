import { later, weekdayOf } from "../drafts/dates";
import type { EventCost, MeetingPlan } from "../model/meeting";
import type { GrantNotice, InstalmentRow } from "../model/grants";
import type { CitizenLetter } from "../model/reports";
import { inventOffice, programmeName } from "../names";
import type { Random } from "../random";
import { COST_PARTS, PLACES, STEMS } from "../words";
import { inventHeader, inventPlans } from "./approved-header";
import { inventDay } from "./day";

/** Letters come with either head. */
const SHAPES = ["line", "lines", "letter"] as const;

const HUNDRED_THOUSAND = 100_000;

function inventInstalment(name: string, random: Random): InstalmentRow {
  const before = random.int(10, 900) * HUNDRED_THOUSAND;
  const now = random.int(10, 900) * HUNDRED_THOUSAND;
  const budget = before + now + random.int(0, 900) * HUNDRED_THOUSAND;
  return { name, budget, before, now, total: before + now };
}

/** A notice that an instalment of a grant is paid; every row holds. */
export function inventGrantNotice(number: number, random: Random): GrantNotice {
  const day = inventDay(random);
  const office = inventOffice(random);
  const year = Number(day.slice(0, 4));
  const rows = random
    .sample(COST_PARTS, random.int(2, 4))
    .map((name) => inventInstalment(name, random));
  const sum = (part: (row: InstalmentRow) => number) =>
    rows.reduce((all, row) => all + part(row), 0);
  const now = sum((row) => row.now);
  const title = `${year}년 ${programmeName(number)} 보조금 교부 알림`;
  return {
    header: inventHeader(title, office, number, day, random, SHAPES),
    year,
    follows: {
      number: `${office.department}-${random.int(10, 4000)}`,
      day: later(day, -random.int(20, 60)),
    },
    sum: now,
    spelt: now,
    total: {
      name: "총계",
      budget: sum((row) => row.budget),
      before: sum((row) => row.before),
      now,
      total: sum((row) => row.total),
    },
    rows,
  };
}

const EVENT_COSTS = [
  { name: "심사수당", counters: ["명", "회"] },
  { name: "강사료", counters: ["명", "시간"] },
  { name: "다과 구입", counters: ["명"] },
  { name: "자료집 인쇄", counters: ["부"] },
] as const;

function inventEventCost(
  { name, counters }: (typeof EVENT_COSTS)[number],
  random: Random,
): EventCost {
  const price = random.int(1, 300) * 1000;
  const factors = counters.map((counter) => ({ count: random.int(2, 40), counter }));
  return {
    name,
    price,
    factors,
    sum: factors.reduce((product, { count }) => product * count, price),
  };
}

/** A plan of a meeting with its costs, that holds. */
export function inventMeetingPlan(number: number, random: Random): MeetingPlan {
  const approved = inventDay(random);
  const name = `${approved.slice(0, 4)}년 ${programmeName(number)} 설명회`;
  const day = later(approved, random.int(7, 20));
  const hour = random.int(10, 16);
  const costs = random
    .sample(EVENT_COSTS, random.int(1, 3))
    .map((cost) => inventEventCost(cost, random));
  return {
    header: inventHeader(`${name} 개최 계획`, inventOffice(random), number, approved, random),
    name,
    day,
    weekday: weekdayOf(day),
    start: `${hour}:00`,
    end: `${hour + 2}:00`,
    place: `${random.pick(STEMS)}마을 ${random.pick(PLACES)} ${random.int(2, 5)}층 강당`,
    cost: costs.reduce((sum, cost) => sum + cost.sum, 0),
    costs,
    plans: inventPlans(day, random),
  };
}

/** An answer to a citizen: laws, lengths and hours, but no fact. */
export function inventCitizenLetter(number: number, random: Random): CitizenLetter {
  const day = inventDay(random);
  const width = random.int(2, 9);
  return {
    header: inventHeader(
      `민원 회신(${programmeName(number)} 관련)`,
      inventOffice(random),
      number,
      day,
      random,
      SHAPES,
    ),
    paragraphs: [
      `보내 주신 의견은 골목길 폭 ${width}m 구간이 좁아 걷기 어려우니 살펴 달라는 내용으로 이해하였습니다.`,
      `「가상도로법」 제${random.int(2, 80)}조제${random.int(1, 9)}호에 따라 ${random.int(3, 15)}m 안쪽은 주차할 수 없으며 차례로 살펴보고 있습니다.`,
      `급한 위험은 119로, 그 밖의 문의는 담당자(02-0000-0000)에게 알려 주시면 ${random.int(3, 14)}일 안에 답변드리겠습니다.`,
    ],
  };
}
