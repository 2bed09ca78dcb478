import type { Amount, Facts } from "../../schema/facts";
import { productOf } from "../../notation/money-formula";
import { exampleFacts } from "../example";
import { grouped, printedDigits } from "../figure";
import { judge } from "../judgement";
import { bare, pathKey } from "../label";
import { Passages } from "../passage";
import { TYPO, type Judgement, type Rule } from "../rule";
import { twinsOf } from "../twins";

const FACTORS = /^(?:\s*[×xX*＊]\s*[\d,]+\s*\p{Script=Hangul}{0,4})+/u;
const FACTORS_BEFORE = /(?:[\d,]+\s*\p{Script=Hangul}{0,4}\s*[×xX*＊]\s*)+$/u;
const REACH = 40;

/**
 * The numbers a price is multiplied by: `× 8명 × 12회`, behind it or in front; null where none are, or
 * where the formula does more than multiply by whole numbers (× 80%, × 1.5배, + 500천원).
 */
function factorsOf(text: Passages, price: Amount): number[] | null {
  const before = text.slice(price.span.start - REACH, price.span.start);
  const behind = FACTORS.exec(text.slice(price.span.end, price.span.end + REACH));
  const ahead = FACTORS_BEFORE.exec(before);
  const printed = [
    ...(ahead?.[0] ?? "").split(/[×xX*＊]/u),
    ...(behind?.[0] ?? "").split(/[×xX*＊]/u),
  ];
  const factors = printed.flatMap((factor) => printedDigits(factor) ?? []);
  const print = text.slice(price.span.start, price.span.end + REACH);
  const place = { start: before.length, end: before.length + price.span.quote.length, krw: 1 };
  const times = productOf(before + print, place);
  const whole = factors.reduce((product, factor) => product * factor, 1);
  return factors.length > 0 && times === whole ? factors : null;
}

/** The sum a price leads to: that of its own line, or the line it is the price (단가) of. */
function resultOf(facts: Facts, price: Amount, doubtful: readonly Amount[]): Amount | null {
  const sums = facts.amounts.filter(
    ({ phase, fiscalYear }) => phase !== "unit-price" && fiscalYear === price.fiscalYear,
  );
  const line = pathKey([...price.path, price.label]);
  const own = sums.filter(({ path, label }) => pathKey([...path, label]) === line);
  const above = sums.filter(
    ({ path, label }) =>
      pathKey([...path, label]) === pathKey(price.path) &&
      bare(price.label).startsWith(bare(label)),
  );
  const [result, another] = own.length > 0 ? own : above;
  return result && !another && !doubtful.includes(result) ? result : null;
}

function judged(price: Amount, result: Amount | null, factors: number[] | null): Judgement | null {
  if (!result?.amountKrw || price.amountKrw === null || factors === null) return null;
  const product = factors.reduce((value, factor) => value * factor, price.amountKrw);
  const formula = `${[price.amountKrw, ...factors].map(grouped).join(" × ")} = ${grouped(product)}원`;
  return judge(product === result.amountKrw, {
    on: [result, price],
    actual: result.asWritten,
    formula,
  });
}

function apply(facts: Facts): Judgement[] {
  const text = new Passages(facts.text);
  const doubtful = twinsOf(facts).flat();
  const prices = facts.amounts
    .filter(({ phase }) => phase === "unit-price")
    .map((price) => ({ price, result: resultOf(facts, price, doubtful) }));
  // A sum that several prices lead to is what they come to together, and perhaps with more.
  const lead = (sum: Amount | null) => prices.filter(({ result }) => result === sum).length;
  return prices
    .filter(({ result }) => lead(result) === 1)
    .flatMap(({ price, result }) => judged(price, result, factorsOf(text, price)) ?? []);
}

const paid = (text: string, result: string): Facts =>
  exampleFacts(text, {
    amounts: [
      {
        print: "100,000원",
        label: "수당 단가",
        path: ["산출근거", "수당"],
        phase: "unit-price",
        fiscalYear: 2031,
        unit: "원",
      },
      { print: result, label: "수당", path: ["산출근거"], phase: "breakdown", fiscalYear: 2031 },
    ],
  });

export const formulaResult: Rule = {
  id: "formula-result",
  words: {
    ko: {
      title: "산식의 결과는 단가와 수의 곱이다",
      finding: "산식의 결과가 단가와 수의 곱과 다르다",
      clause: "단가 × 인원 × 횟수 = 금액 (사업설명서 산출근거의 산식).",
      tolerance: "없음. 산식을 다 읽지 못하면 따지지 않는다.",
    },
    en: {
      title: "a formula gives its result",
      finding: "a formula does not give its result",
      clause: "price × people × times = sum (formulas of the calculation basis).",
      tolerance: "none; a formula that cannot be read whole is left alone.",
    },
  },
  standing: TYPO,
  examples: {
    passes: [
      {
        says: "two lines under one sum, each with its own price",
        facts: exampleFacts(
          "운영비 = 700천원\n- 큰 곳 200천원 × 2개소 = 400천원\n- 작은 곳 100천원 × 3개소 = 300천원",
          {
            amounts: [
              { print: "700천원", label: "운영비", path: ["산출근거"], phase: "breakdown" },
              {
                print: "200천원",
                label: "큰 곳",
                path: ["산출근거", "운영비"],
                phase: "unit-price",
              },
              {
                print: "400천원",
                label: "큰 곳",
                path: ["산출근거", "운영비"],
                phase: "breakdown",
              },
              {
                print: "100천원",
                label: "작은 곳",
                path: ["산출근거", "운영비"],
                phase: "unit-price",
              },
              {
                print: "300천원",
                label: "작은 곳",
                path: ["산출근거", "운영비"],
                phase: "breakdown",
              },
            ],
          },
        ),
      },
      {
        says: "a price, two factors",
        facts: paid("수당 100,000원 × 8명 × 12회 = 9,600천원", "9,600천원"),
      },
    ],
    silent: [
      {
        says: "two prices that lead to one sum",
        facts: exampleFacts("다과비 700천원(200천원×2회, 100천원×3회)", {
          amounts: ["700천원", "200천원", "100천원"].map((print, at) => ({
            print,
            label: "다과비",
            path: ["소요예산"],
            phase: at === 0 ? ("budget" as const) : ("unit-price" as const),
          })),
        }),
      },
    ],
    fails: [
      {
        says: "a digit of the result differs",
        facts: paid("수당 100,000원 × 8명 × 12회 = 9,800천원", "9,800천원"),
        expected: "100,000 × 8 × 12 = 9,600,000원",
        actual: "9,800천원",
      },
    ],
  },
  apply,
};
