import type { Locale } from "../words/locale.js";
import { plain, said } from "../words/sentence.js";
import { wonExact } from "../words/won.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { laidOut, remainderOf, TREE, type TreeDatum, type TreeNode } from "./data/money-tree.js";
import { treeWords } from "./words/money-tree.js";
import { nameOf, noteOf, remainderWords } from "./words/money-tree-rows.js";
import { doubtFill, drawSteps, missingFill, type Span, type Step } from "./drawing/steps.js";

const ID = "money-tree";

/** A row of the drawing: a row of the tree, or what its parts leave over. */
interface Line {
  node: TreeNode;
  isRest: boolean;
}

function lines(rows: readonly TreeNode[]): Line[] {
  const below = (node: TreeNode): Line[] => [
    { node, isRest: false },
    ...(node.children ?? []).flatMap(below),
    ...(remainderOf(node) === null ? [] : [{ node, isRest: true }]),
  ];
  return rows.filter(({ depth }) => depth === 1).flatMap(below);
}

function bar(node: TreeNode, datum: TreeDatum, locale: Locale): Span[] {
  if (datum.value === null) return [];
  const [fill, stroke] =
    node.children === undefined ? [INK.money, null] : [INK.moneyQuiet, INK.money];
  const tooltip = `${nameOf(datum, locale)} ${wonExact(datum.value, locale)}`;
  return [{ from: node.x0, to: node.x1, fill, stroke, tooltip, on: datum }];
}

function rest(node: TreeNode, words: string): Span[] {
  const left = remainderOf(node);
  if (left === null) return [];
  const [fill, stroke] = left.won > 0 ? [missingFill(ID), INK.gap] : [doubtFill(ID), INK.doubt];
  return [{ from: node.x1 - left.won, to: node.x1, fill, stroke, tooltip: words, on: left.on }];
}

/** Lines from a bar's ends to those of its parts. */
function guides(index: number, all: readonly Line[]): { at: number; row: number }[] {
  const line = all[index];
  const [first, last] = [line?.node.children?.[0], line?.node.children?.at(-1)];
  if (line === undefined || line.isRest || first === undefined || last === undefined) return [];
  const rowOf = (node: TreeNode, isRest: boolean): number =>
    all.findIndex((each) => each.node === node && each.isRest === isRest);
  const end = remainderOf(line.node) === null ? rowOf(last, false) : rowOf(line.node, true);
  return [
    { at: line.node.x0, row: rowOf(first, false) },
    { at: line.node.x1, row: end },
  ];
}

function steps(data: readonly TreeDatum[], locale: Locale): Step[] {
  const rows = laidOut(data);
  const all = lines(rows);
  return all.flatMap(({ node, isRest }, index): Step[] => {
    if (node.data === null) return [];
    if (isRest) {
      const [head, note] = remainderWords(node, locale) ?? [[], []];
      const spans = rest(node, `${plain(head)} ${plain(note)}`);
      return [{ label: head, note, spans, depth: node.depth }];
    }
    return [
      {
        label: [said(nameOf(node.data, locale), "name")],
        note: noteOf(node, rows, locale),
        spans: bar(node, node.data, locale),
        isGap: node.data.value === null,
        depth: node.depth - 1,
        guides: guides(index, all),
      },
    ];
  });
}

/** Where the latest budget goes: budget items with the levels of their calculation basis. */
export const moneyTree: Figure<TreeDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "가장 최근 예산은 어디로 가나?", en: "Where does the latest budget go?" },
  sql: TREE,
  words: treeWords,
  columns: [
    { key: "label", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "parentLabel", words: { ko: "상위 항목", en: "Part of" }, format: "text" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
  ],
  draw(data, drawing) {
    const alt = treeWords[drawing.locale].alt(data);
    return drawSteps(steps(data, drawing.locale), drawing, { id: ID, alt, scale: "원" });
  },
};
