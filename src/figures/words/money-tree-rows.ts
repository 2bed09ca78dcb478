import type { Locale } from "../../words/locale.js";
import { percent, roundHalfUp } from "../../words/number.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { together, type Trace } from "../../words/trace.js";
import { wonShort } from "../../words/won.js";
import { DAGGER, markOf } from "../drawing/marks.js";
import { remainderOf, type TreeDatum, type TreeNode } from "../data/money-tree.js";

/** A row with a sum. */
export type Placed = TreeNode & { data: TreeDatum & { value: number } };

/** Whether a row has a sum. */
export function isPlaced(node: TreeNode): node is Placed {
  return node.data?.value != null;
}

/** What a row is called: a part keeps its printed name. */
export function nameOf(datum: TreeDatum, locale: Locale): string {
  if (datum.level > 0) return datum.label;
  return locale === "ko" ? "예산 합계" : "Total budget";
}

/** The rows and the one that all others are parts of; null where there are several such rows. */
export function topOf(rows: readonly TreeNode[]): Placed | null {
  const tops = rows.filter(({ depth }) => depth === 1);
  const [top] = tops;
  return tops.length === 1 && top !== undefined && isPlaced(top) ? top : null;
}

/** A row's share of the row that all others are parts of; nothing for that row itself. */
export function shareOfTop(node: TreeNode, rows: readonly TreeNode[]): Sentence {
  const top = topOf(rows);
  if (top === null || top === node || !isPlaced(node) || top.data.value <= 0) return [];
  const formula = `{${node.data.facts[0] ?? ""}} ÷ {${top.data.facts[0] ?? ""}} × 100`;
  const on: Trace = {
    ...together([node.data, top.data], formula),
    findings: node.data.findings,
  };
  const isPrinted = top.data.formula === null && node.data.formula === null;
  const share = roundHalfUp((100 * node.data.value) / top.data.value, 2);
  return isPrinted ? [said(percent(share), on)] : [];
}

/** A row's sum, rounded, with its marks. */
export function won({ data }: Placed, locale: Locale): Sentence {
  return [said(wonShort(data.value, locale) + markOf(data), data)];
}

/** What stands beside a row's name: its sum, and its share of the whole. */
export function noteOf(node: TreeNode, rows: readonly TreeNode[], locale: Locale): Sentence {
  if (!isPlaced(node)) return [locale === "ko" ? "금액을 읽지 못함" : "sum not read"];
  const share = shareOfTop(node, rows);
  return share.length === 0 ? won(node, locale) : sentence`${won(node, locale)} · ${share}`;
}

/** What the parts of a row leave unexplained, or by how much they pass it. */
export function remainderWords(node: TreeNode, locale: Locale): [Sentence, Sentence] | null {
  const rest = remainderOf(node);
  if (rest === null || node.data === null) return null;
  const dagger = rest.on.findings.length > 0 ? DAGGER : "";
  const sum: Sentence = [said(wonShort(Math.abs(rest.won), locale) + dagger, rest.on)];
  const name = said(nameOf(node.data, locale), "name");
  if (rest.won > 0)
    return [[locale === "ko" ? "내역 없음" : "Not in the basis"], sentence`${sum} · ${name}`];
  return locale === "ko"
    ? [["합이 맞지 않음"], sentence`항목의 합이 ${name}보다 ${sum} 많음`]
    : [["Does not add up"], sentence`the parts pass ${name} by ${sum}`];
}
