/** What an invented budget sheet says; sums in thousands of won. */
export interface Plan {
  before: number;
  staff: number;
  running: number;
  trainings: number;
  people: number;
}

export const PLAN: Plan = {
  before: 500_000,
  staff: 300_000,
  running: 90_000,
  trainings: 12,
  people: 345,
};

const grouped = (value: number) => value.toLocaleString("en-US");
const signed = (value: number) => (value < 0 ? `Δ${grouped(-value)}` : grouped(value));

/** An invented budget sheet in the layout that character recognition leaves of a true one. */
export function budgetSheetText({ before, staff, running, trainings, people }: Plan): string {
  const total = staff + running;
  const rate = Math.round(((total - before) * 100) / before);
  const budget = [before, total, total - before, rate]
    .map((sum) => `(x-) ${signed(sum)}`)
    .join("\t");
  return `
가상마을 배움터 운영

1 기본 현황

사업개요

회 계\t일반회계\t\t
사업기간\t<input checked="checked" type="checkbox"/> 연례반복 <input type="checkbox"/> 한시\t\t
사업비 (당해년도)\t${grouped(total)}천원\t(국비)\t(시비)${grouped(total)}천원

사업 담당자

실·국\t부서명\t과 장\t팀장\t주무관
가상혁신국\t가상마을과\t홍길동 (0000-0000)\t김가상 (0000-0000)\t이예시 (0000-0000)

2 예산 설명

예산 총괄

(단위 : 천원, %)

구 분\t2020예산액 (A)\t2021예산액 (B)\t증감 (B-A)\t(B-A)*100/A
계\t${budget}

산출근거

과목구분\t2021년 예산내역\t\t
민간위탁금\t○ 인건비\t${grouped(staff * 1000)}원\t= ${grouped(staff)}천원

과목구분\t2021년 예산내역\t\t
\t○ 운영비\t${grouped(running * 1000)}\t= ${grouped(running)}천원

3 사업설명

□ 추진경위

- 2015.03.15 : 지원조례 제정
- 2016.01.02~현재 : 배움터 운영 / 재계약(19.01.02~21.12.31)

□ 2021년도 추진일정

(단위 : 천원)

사업추진절차\t추진기간\t예산집행금액\t추진세부내용
계\t\t${grouped(total)}\t
배움터 운영\t2021.01~2021.12\t${grouped(staff)}\t사람과 배움
배움터 관리\t2021.03\t${grouped(running)}\t

4 사업 효과

□ 최근 3년 추진실적

2020년도\t<ul style="list-style-type: none"> ○ 배움 지원 : 마을교육(${grouped(trainings)}회, ${grouped(people)}명), 매뉴얼 개발 중</ul>

5 최근 3년 결산 현황

(단위 : 천원)

연도\t최종예산\t예산현액\t집행액\t집행잔액
2019\t(x-) ${grouped(before)}\t(x-) ${grouped(before)}\t(x-) ${grouped(before)}\t(x-) 0
`;
}
