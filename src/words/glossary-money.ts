import type { GlossaryEntry } from "./glossary-entry.js";

/** Terms of budgets and accounts, from the plan to what is left. */
export const MONEY_TERMS: readonly GlossaryEntry[] = [
  {
    id: "phase",
    term: { ko: "단계", en: "phase" },
    meaning: {
      ko: "돈이 예산에서 결산까지 거치는 자리. 예산액, 최종예산, 예산현액, 집행액은 서로 다른 단계이고 서로 더하거나 빼지 않는다.",
      en: "Where money stands between budget and final accounts. Budget, final budget, available appropriation and executed are different phases; their sums are neither added nor subtracted.",
    },
  },
  {
    id: "budget",
    term: { ko: "예산액", en: "budget" },
    meaning: {
      ko: "예산 사업설명서에 인쇄된 그해 예산. 본예산인지 추경 뒤의 예산인지는 문서에 적혀 있지 않다.",
      en: "The sum a budget sheet prints for the year. Whether it is the original budget is not said.",
    },
  },
  {
    id: "original-budget",
    term: { ko: "본예산", en: "original budget" },
    meaning: {
      ko: "해가 시작되기 전에 의회가 정한 예산.",
      en: "The budget the council adopts before the year begins.",
    },
  },
  {
    id: "supplementary-budget",
    term: { ko: "추경", en: "supplementary budget" },
    meaning: {
      ko: "추가경정예산. 해 안에 본예산을 고친 예산. ‘추경’은 고친 뒤의 금액을 뜻하기도 하고 고친 차이를 뜻하기도 한다.",
      en: "A change of the budget during the year. The word may mean the sum after the change or the change itself.",
    },
  },
  {
    id: "final-budget",
    term: { ko: "최종예산", en: "final budget" },
    meaning: {
      ko: "추가경정까지 끝난 그해의 마지막 예산.",
      en: "The year’s last budget, after every supplementary one.",
    },
  },
  {
    id: "carry-over",
    term: { ko: "이월", en: "carry-over" },
    meaning: {
      ko: "다 쓰지 못한 예산을 다음 해로 넘기는 것. 전년이월은 넘어온 돈, 차년이월은 넘긴 돈이다.",
      en: "Moving what was not spent into the next year: carried in from the last year, carried out to the next.",
    },
  },
  {
    id: "current-budget",
    term: { ko: "예산현액", en: "available appropriation" },
    meaning: {
      ko: "그해에 쓸 수 있는 돈. 최종예산에 전년이월과 예산변경을 더한다.",
      en: "What could be spent that year: final budget, sums carried in, adjustments.",
    },
  },
  {
    id: "executed",
    term: { ko: "집행액", en: "executed" },
    meaning: {
      ko: "시가 실제로 내보낸 돈. 민간위탁금은 수탁기관에 준 돈이며 수탁기관이 쓴 돈과 다를 수 있다.",
      en: "What the city paid out. For a consignment: what it gave the trustee, not what the trustee spent.",
    },
  },
  {
    id: "execution-rate",
    term: { ko: "집행률", en: "execution rate" },
    meaning: {
      ko: "집행액을 예산현액으로 나눈 비율. 소수 둘째 자리까지 반올림한다.",
      en: "Executed over available appropriation, two decimals, rounded half up.",
    },
  },
  {
    id: "balance",
    term: { ko: "집행잔액", en: "unspent balance" },
    meaning: {
      ko: "집행하지도 다음 해로 넘기지도 않은 돈.",
      en: "What was neither paid out nor carried over.",
    },
  },
  {
    id: "change",
    term: { ko: "증감", en: "change" },
    meaning: {
      ko: "지난해와의 차이. 문서에 인쇄된 것과 이 장부가 셈한 것을 나누어 보인다.",
      en: "The difference from the year before. What the document prints and what this ledger computes are shown apart.",
    },
  },
  {
    id: "final-accounts",
    term: { ko: "결산", en: "final accounts" },
    meaning: {
      ko: "한 해가 끝난 뒤 예산을 어떻게 썼는지 맺은 셈.",
      en: "The closed accounts of a year: what became of its budget.",
    },
  },
  {
    id: "reconciliation",
    term: { ko: "정산", en: "grant reconciliation" },
    meaning: {
      ko: "교부받은 돈의 쓰임을 맞추어 보고 남은 돈과 이자를 돌려주는 일.",
      en: "Accounting for a grant: what was spent, and what remains with its interest is returned.",
    },
  },
  {
    id: "project",
    term: { ko: "세부사업", en: "project" },
    meaning: {
      ko: "예산을 나누는 가장 작은 사업의 단위. 사업설명서 하나가 세부사업 하나를 다룬다.",
      en: "The smallest unit of activity in the budget. A budget sheet is about one.",
    },
  },
  {
    id: "budget-item",
    term: { ko: "과목", en: "budget item" },
    meaning: {
      ko: "예산의 쓰임을 나누는 항목. 통계목(object of expenditure)은 그 가운데 가장 잘게 나눈 것이다.",
      en: "A heading of the budget by use; the finest is the object of expenditure (통계목).",
    },
  },
  {
    id: "consignment",
    term: { ko: "민간위탁금", en: "private consignment" },
    meaning: {
      ko: "시의 일을 맡은 민간 기관에 주는 돈.",
      en: "Money for a private body that runs a task of the city.",
    },
  },
  {
    id: "trustee",
    term: { ko: "수탁기관", en: "trustee" },
    meaning: {
      ko: "시의 일을 맡아 하는 민간 기관.",
      en: "The private body that runs a task of the city.",
    },
  },
  {
    id: "basis",
    term: { ko: "산출근거", en: "calculation basis" },
    meaning: {
      ko: "예산액을 비목별로 나누어 계산한 내역.",
      en: "How the budget is reckoned, by item of expenditure.",
    },
  },
  {
    id: "personnel-cost",
    term: { ko: "인건비", en: "personnel cost" },
    meaning: {
      ko: "사람을 쓰는 데 드는 돈. 산출근거의 한 비목이다.",
      en: "Pay of staff; an item of the calculation basis.",
    },
  },
  {
    id: "operating-cost",
    term: { ko: "운영비", en: "operating cost" },
    meaning: {
      ko: "시설과 사무를 꾸리는 데 드는 돈. 산출근거의 한 비목이다.",
      en: "Running the premises and the office; an item of the calculation basis.",
    },
  },
  {
    id: "programme-cost",
    term: { ko: "사업비(산출근거)", en: "programme cost" },
    meaning: {
      ko: "산출근거에서 인건비와 운영비가 아닌, 활동에 드는 돈.",
      en: "In the calculation basis: the cost of activities, beside personnel and operating cost.",
    },
  },
  {
    id: "project-cost",
    term: { ko: "사업비(당해년도)", en: "project cost" },
    meaning: {
      ko: "사업개요에 적힌, 그해 세부사업 전체의 돈. 산출근거의 사업비와 다른 뜻이다.",
      en: "In a sheet’s outline: the whole cost of the project in the year. Not the programme cost of the calculation basis.",
    },
  },
  {
    id: "overhead",
    term: { ko: "일반관리비", en: "overhead" },
    meaning: {
      ko: "위탁받은 일을 관리하는 데 드는 돈.",
      en: "The cost of managing the consigned task.",
    },
  },
  {
    id: "funding",
    term: { ko: "재원", en: "funding" },
    meaning: {
      ko: "돈이 오는 곳: 국비, 시비, 구비, 기타, 자부담.",
      en: "Where money comes from: national, city, district, other and own funds.",
    },
  },
  {
    id: "constant-prices",
    term: { ko: "실질 금액", en: "constant prices" },
    meaning: {
      ko: "소비자물가지수로 기준 해의 돈값에 맞춘 금액.",
      en: "Sums converted to the prices of a base year with the consumer price index.",
    },
  },
];
