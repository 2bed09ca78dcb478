import { hierarchy, partition, type HierarchyRectangularNode } from "d3";
import { together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A sum of the tree: the whole, a budget item, or a part of the calculation basis. */
export interface TreeDatum extends Datum {
  year: number;
  label: string;
  /** 0 is the whole of several budget items, 1 a budget item, deeper levels its basis. */
  level: number;
  /** Names the row within its document, and the row it is a part of; null for none. */
  node: string;
  parent: string | null;
  parentLabel: string | null;
}

/**
 * The budget items of the latest calculation basis with its parts. An item without a printed sum
 * counts for the sum of its basis, told by a formula; the whole stands over several items only.
 */
export const TREE = `WITH latest AS (
    SELECT * FROM phase_vintages WHERE phase = 'breakdown'
  ), item AS (
    SELECT i.*, count(*) OVER (PARTITION BY source_id, year) AS items FROM basis_items i
  ), tree AS (
    SELECT b.source_id, b.programme, b.year, '계' AS label, 0 AS level, 'whole' AS node,
      b.amount_krw AS value, b.phase, NULL::VARCHAR AS formula, b.facts, 0 AS ordinal
    FROM sheet_budget b WHERE EXISTS (SELECT 1 FROM item i
      WHERE i.source_id = b.source_id AND i.year = b.year AND i.items > 1)
    UNION ALL BY NAME
    SELECT i.source_id, i.programme, i.year, coalesce(i.item, '산출근거') AS label, 1 AS level,
      coalesce(i.item, '') AS node, CASE WHEN i.items > 1 THEN 'whole' END AS parent,
      CASE WHEN i.items > 1 THEN '계' END AS "parentLabel",
      coalesce(i.amount_krw, i.basis_krw) AS value, coalesce(i.phase, 'breakdown') AS phase,
      CASE WHEN i.amount_krw IS NULL THEN '{' || array_to_string(i.parts, '} + {') || '}' END AS formula,
      CASE WHEN i.amount_krw IS NULL THEN i.parts ELSE i.facts END AS facts, i.ordinal
    FROM item i
    UNION ALL BY NAME
    SELECT c.source_id, c.programme, c.year, c.label, c.level + 1 AS level, c.facts[1] AS node,
      coalesce(c.parent_fact, c.item, '') AS parent, c.parent_label AS "parentLabel",
      c.amount_krw AS value, 'breakdown' AS phase, NULL::VARCHAR AS formula, c.facts, c.ordinal
    FROM composition c
  )
  SELECT t.programme AS subject, t.year, label, level::INTEGER AS level, node, parent, "parentLabel", value,
    '원' AS unit, t.phase, t.formula, t.facts, ${KNOWN}, ${findingsOf("t.facts")} AS findings,
    ${sourcesOf("t.facts")} AS sources
  FROM tree t JOIN latest v USING (source_id, programme, year)
  ORDER BY subject, known_from, source_id, ordinal, level, node`;

/** A row of the tree with its place on the scale of won. */
export type TreeNode = HierarchyRectangularNode<TreeDatum | null>;

/** Links rows to their parents; a row whose parent is not among them hangs under the root. */
function nested(data: readonly TreeDatum[]): Map<string | null, TreeDatum[]> {
  const nodes = new Set(data.map(({ node }) => node));
  const children = new Map<string | null, TreeDatum[]>();
  for (const datum of data) {
    const known = datum.parent !== null && nodes.has(datum.parent) && datum.parent !== datum.node;
    const parent = known ? datum.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), datum]);
  }
  return children;
}

/**
 * Lays the tree out on a scale of won, every row as long as its own sum: parts that do not reach
 * their whole leave room, parts that pass it stick out.
 * @returns every row, each followed by its parts
 */
export function laidOut(data: readonly TreeDatum[]): TreeNode[] {
  const children = nested(data);
  const root = hierarchy<TreeDatum | null>(null, (datum) => children.get(datum?.node ?? null));
  const own = root.eachAfter((node) => {
    const parts = (node.children ?? []).reduce((sum, child) => sum + (child.value ?? 0), 0);
    // d3 declares a value read-only that it documents as set by the caller.
    Object.assign(node, { value: node.data?.value ?? parts });
  });
  const whole = own.value ?? 0;
  if (whole === 0) return [];
  const rows: TreeNode[] = [];
  partition<TreeDatum | null>()
    .size([whole, 1])(own)
    .eachBefore((node) => {
      if (node.data !== null) rows.push(node);
    });
  return rows;
}

/** What the parts of a row do not explain, or pass it by; null where nothing is to say. */
export function remainderOf({ data, children }: TreeNode): { won: number; on: Trace } | null {
  const parts = (children ?? []).flatMap((child) => child.data ?? []);
  if (data?.value == null || parts.length === 0) return null;
  if (parts.some(({ value }) => value === null)) return null;
  const won = data.value - parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (won === 0) return null;
  const minus = parts.map(({ facts }) => `{${facts[0] ?? ""}}`).join(" + ");
  const formula = `{${data.facts[0] ?? ""}} − (${minus})`;
  const findings = data.findings.filter((id) => parts.some((part) => part.findings.includes(id)));
  return { won, on: { ...together([data, ...parts], formula), findings } };
}
