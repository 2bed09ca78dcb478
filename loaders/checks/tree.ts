import type { Amount } from "../schema/facts";
import { bare, pathKey } from "./label";
import { inOrder } from "./rows";

/** A sum with the sums printed below it. */
export interface Branch {
  parent: Amount;
  children: Amount[];
}

/** How the path of a child continues the path of its parent, whatever column headers stand in it. */
const continuations = ({ path, label }: Amount): string[] => [
  pathKey([...path, label]),
  pathKey([...path.slice(0, -1), label, ...path.slice(-1)]),
  pathKey([...path.slice(0, -1), label]),
];

const isParent = (parent: Amount, child: Amount): boolean =>
  parent !== child &&
  parent.fiscalYear === child.fiscalYear &&
  pathKey(parent.path) !== pathKey(child.path) &&
  continuations(parent).includes(pathKey(child.path));

/** The sums of `parents` that `children` are parts of, by path; the nearest before them if several. */
export function branchesOf(parents: readonly Amount[], children: readonly Amount[]): Branch[] {
  const groups = new Map<string, Amount[]>();
  for (const child of inOrder(children)) {
    const key = `${pathKey(child.path)}|${child.phase ?? ""}|${child.fiscalYear ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const found = first ? inOrder(parents.filter((parent) => isParent(parent, first))) : [];
    const parent =
      found.findLast((each) => first && each.span.start < first.span.start) ?? found[0];
    return parent ? [{ parent, children: group }] : [];
  });
}

/** The innermost heading or parent row of a sum. */
export const parentLabel = ({ path }: Amount): string => bare(path.at(-1) ?? "");
