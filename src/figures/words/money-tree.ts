import { glossed } from "../../words/gloss.js";
import type { Locale } from "../../words/locale.js";
import { inYear, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { wonExact } from "../../words/won.js";
import type { Words } from "../figure.js";
import { laidOut, remainderOf, type TreeDatum, type TreeNode } from "../data/money-tree.js";
import {
  isPlaced,
  nameOf,
  noteOf,
  remainderWords,
  shareOfTop,
  topOf,
  won,
  type Placed,
} from "./money-tree-rows.js";
import { sourceLine } from "./sources.js";

const largestFirst = (a: Placed, b: Placed): number => b.data.value - a.data.value;

function largestPart(rows: readonly TreeNode[]): Placed | undefined {
  const depth = topOf(rows) === null ? 1 : 2;
  return rows
    .filter((node) => node.depth === depth)
    .filter(isPlaced)
    .sort(largestFirst)[0];
}

function inParentheses(words: Sentence, locale: Locale): Sentence {
  if (words.length === 0) return [];
  return locale === "ko" ? sentence`(${words})` : sentence` (${words})`;
}

function titleKo(data: readonly TreeDatum[]): Sentence {
  const rows = laidOut(data);
  const [first, top, part] = [data[0], topOf(rows), largestPart(rows)];
  if (first === undefined || part === undefined) return ["산출근거가 자료에 없다"];
  const share = inParentheses(shareOfTop(part, rows), "ko");
  const end = sentence`가장 큰 항목은 ${said(nameOf(part.data, "ko"), "name")} ${won(part, "ko")}${share}`;
  if (top === null) return sentence`${inYear(first.year)}년 예산에서 ${end}`;
  return sentence`${inYear(first.year)}년 ${said(nameOf(top.data, "ko"), "name")} ${won(top, "ko")}, ${end}`;
}

function titleEn(data: readonly TreeDatum[]): Sentence {
  const rows = laidOut(data);
  const [first, top, part] = [data[0], topOf(rows), largestPart(rows)];
  if (first === undefined || part === undefined) return ["No calculation basis in the sources"];
  const share = inParentheses(shareOfTop(part, rows), "en");
  const end = sentence`${said(glossed(nameOf(part.data, "en")), "name")}, ${won(part, "en")}${share}`;
  if (top === null) return sentence`The largest item of the ${inYear(first.year)} budget is ${end}`;
  return sentence`${inYear(first.year)}: of the ${won(top, "en")} for ${said(glossed(nameOf(top.data, "en")), "name")}, the largest item is ${end}`;
}

function alt(data: readonly TreeDatum[], locale: Locale): string {
  const rows = laidOut(data);
  const parts = rows.map((node) => {
    const name = node.data === null ? "" : nameOf(node.data, locale);
    const rest = remainderWords(node, locale)?.map(plain).join(" ");
    return `${name} ${plain(noteOf(node, rows, locale))}${rest === undefined ? "" : `; ${rest}`}`;
  });
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${parts.join(", ")}`;
}

/** The largest sum that is not divided further, and what is left unexplained. */
function summary(data: readonly TreeDatum[], locale: Locale): Sentence[] {
  const rows = laidOut(data);
  const leaf = rows
    .filter((node) => node.children === undefined)
    .filter(isPlaced)
    .sort(largestFirst)[0];
  const part = largestPart(rows);
  if (part === undefined || leaf === undefined) return [];
  const exact = (node: Placed) => said(wonExact(node.data.value, locale), node.data);
  const name = (node: Placed) => said(nameOf(node.data, locale), "name");
  const ko = locale === "ko";
  const lines: Sentence[] = [
    ko
      ? sentence`가장 큰 항목은 ${name(part)}, ${exact(part)}이다.`
      : sentence`The largest item is ${name(part)}, ${exact(part)}.`,
    ko
      ? sentence`더 나누어 적지 않은 항목 가운데 가장 큰 것은 ${name(leaf)}, ${exact(leaf)}이다.`
      : sentence`The largest that is not divided further is ${name(leaf)}, ${exact(leaf)}.`,
  ];
  const rests = rows.flatMap((node) => {
    const words = remainderWords(node, locale);
    return words === null ? [] : [sentence`${words[0]}: ${words[1]}.`];
  });
  const whole: Sentence = [
    ko
      ? "적힌 항목은 단계마다 위 항목과 합이 맞는다."
      : "At every level the parts add up to the item above them.",
  ];
  const isWhole = rows.every(
    (node) =>
      node.children === undefined || (remainderOf(node) === null && node.children.every(isPlaced)),
  );
  return [...lines, ...(rests.length > 0 ? rests.slice(0, 2) : isWhole ? [whole] : [])];
}

function words(locale: Locale, more: Pick<Words<TreeDatum>, "title" | "subtitle" | "caveats">) {
  return {
    ...more,
    alt: (data: readonly TreeDatum[]) => alt(data, locale),
    summary: (data: readonly TreeDatum[]) => summary(data, locale),
    source: (data: readonly TreeDatum[]) => sourceLine(data, locale),
  };
}

/** The words of the figure of where the money goes. */
export const treeWords: Readonly<Record<Locale, Words<TreeDatum>>> = {
  ko: words("ko", {
    title: titleKo,
    subtitle: (data) =>
      `과목의 예산과 산출근거의 항목(원) · ${data[0] === undefined ? "" : `${String(data[0].year)}년`}`,
    caveats: () => [
      "아래 막대는 바로 위 항목의 일부이고 위 항목과 더하지 않는다. 테두리 있는 막대는 그 아래에서 더 나누어진다.",
    ],
  }),
  en: words("en", {
    title: titleEn,
    subtitle: (data) =>
      `Budget items and their calculation basis (₩), ${String(data[0]?.year ?? "")}`,
    caveats: () => [
      "A bar below another is part of it and not added to it. Outlined bars are divided further below.",
    ],
  }),
};
