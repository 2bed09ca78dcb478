import type { Box } from "./drawn";

/** A ruling line: at one place across, from here to there along. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** The ruling lines of one table: every one touches another. */
export interface RuleGroup extends Box {
  horizontal: Rule[];
  vertical: Rule[];
}

/** In points: pieces this near are one line (dashes, double lines, cells drawn one by one). */
const SAME_PLACE = 2;
const JOINED = 3;
/** What is shorter is no border of a cell. */
const SHORTEST = 4;
/** More lines than a table has; a drawing may. */
const MOST = 3000;

/** Joins pieces that lie in one line. */
function joined(pieces: Rule[]): Rule[] {
  const rules: Rule[] = [];
  const sorted = pieces.toSorted((a, b) => a.at - b.at);
  for (let start = 0; start < sorted.length;) {
    const first = sorted[start]?.at ?? 0;
    let end = start + 1;
    while ((sorted[end]?.at ?? Infinity) - first <= SAME_PLACE) end += 1;
    rules.push(...along(sorted.slice(start, end)));
    start = end;
  }
  return rules.filter(({ from, to }) => to - from >= SHORTEST);
}

function along(pieces: Rule[]): Rule[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const rules: Rule[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = rules.at(-1);
    if (last && from - last.to <= JOINED) last.to = Math.max(last.to, to);
    else rules.push({ at, from, to });
  }
  return rules;
}

/**
 * The ruling lines of a page in groups that touch; a group holds both directions.
 * @param lines four numbers each: x0, y0, x1, y1
 */
export function ruleGroups(lines: Float32Array): RuleGroup[] {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (let index = 0; index + 3 < lines.length; index += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = lines.subarray(index, index + 4);
    if (x1 - x0 > y1 - y0) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else down.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  const horizontal = joined(across);
  const vertical = joined(down);
  if (horizontal.length > MOST || vertical.length > MOST) return [];
  return grouped(horizontal, vertical);
}

const touches = (a: Rule, b: Rule) =>
  a.from - JOINED <= b.at &&
  b.at <= a.to + JOINED &&
  b.from - JOINED <= a.at &&
  a.at <= b.to + JOINED;

function grouped(horizontal: Rule[], vertical: Rule[]): RuleGroup[] {
  const left = new Set(vertical);
  const waiting = new Set(horizontal);
  const groups: RuleGroup[] = [];
  for (const first of vertical) {
    if (!left.delete(first)) continue;
    const group = { horizontal: [] as Rule[], vertical: [first] };
    const open: [Rule, "vertical" | "horizontal"][] = [[first, "vertical"]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [rule, direction] = next;
      const other = direction === "vertical" ? "horizontal" : "vertical";
      const candidates = other === "horizontal" ? waiting : left;
      for (const candidate of candidates) {
        if (!touches(rule, candidate)) continue;
        candidates.delete(candidate);
        group[other].push(candidate);
        open.push([candidate, other]);
      }
    }
    if (group.horizontal.length > 0) groups.push({ ...group, ...extent(group) });
  }
  return groups;
}

function extent({ horizontal, vertical }: Pick<RuleGroup, "horizontal" | "vertical">): Box {
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    left: least([...horizontal.map(({ from }) => from), ...vertical.map(({ at }) => at)]),
    right: most([...horizontal.map(({ to }) => to), ...vertical.map(({ at }) => at)]),
    top: least([...vertical.map(({ from }) => from), ...horizontal.map(({ at }) => at)]),
    bottom: most([...vertical.map(({ to }) => to), ...horizontal.map(({ at }) => at)]),
  };
}
