import { MONEY_TERMS } from "./glossary-money.js";

/** What documents print of totals, funds, contracts and outcomes, beside the terms of the glossary. */
const PRINTED: Readonly<Record<string, string>> = {
  계: "total",
  합계: "total",
  소계: "subtotal",
  국비: "national funds",
  시비: "city funds",
  구비: "district funds",
  도비: "province funds",
  민자: "private capital",
  자부담: "own share",
  기금: "fund",
  특별교부금: "special grant",
  재계약: "renewed contract",
  위탁협약: "consignment contract",
  반영: "accepted",
  보완반영: "accepted with changes",
  일부반영: "partly accepted",
  부분반영: "partly accepted",
  추후반영: "to be accepted later",
  미반영: "not accepted",
  적극반영: "actively taken up",
  검토: "under review",
  적극검토: "under active review",
  추후검토: "to be reviewed later",
  장기검토: "under long-term review",
  불가: "not possible",
  수용: "accepted",
  일부수용: "partly accepted",
  부분수용: "partly accepted",
  불수용: "not accepted",
  수용곤란: "hard to accept",
  수용불가: "cannot be accepted",
  추진곤란: "hard to carry out",
  논의필요: "to be discussed",
  추가논의: "to be discussed further",
  반려: "returned",
  보류: "put off",
  조치완료: "done",
};

/** English of the money terms of the glossary, by the name that a calculation basis prints, and of the rest. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PRINTED),
  ...MONEY_TERMS.map(({ term }) => [term.ko.replace("(산출근거)", ""), term.en] as const),
]);

/** What a printed name means in English, behind it: ` (personnel cost)`; empty where the glossary lacks it. */
export function gloss(printed: string): string {
  const english = ENGLISH.get(printed.replaceAll(/\s/gu, ""));
  return english === undefined ? "" : ` (${english})`;
}

/** Printed names that are said to be the same, each with its meaning: `계 (total) = 인건비 (personnel cost)`. */
export function glossed(printed: string): string {
  return printed
    .split(" = ")
    .map((name) => name + gloss(name))
    .join(" = ");
}
