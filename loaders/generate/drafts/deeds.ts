import type { BudgetSheet, Deed } from "../model/budget-sheet";
import type { Random } from "../random";
import { grouped } from "./style";

type Group = BudgetSheet["results"][number]["groups"][number];

const counted = ({ count, unit }: Deed["counts"][number]) =>
  `${grouped(count, { minus: "-" })}${unit}`;

/** One deed in one of the ways results are written. */
function written(deed: Deed, random: Random): string {
  const { label, counts, parts } = deed;
  const [first, second] = counts;
  if (!first) return label;
  if (parts.length > 0) {
    const shares = parts.map(
      ({ name, count }) => `${name} ${counted({ count, unit: first.unit })}`,
    );
    return `${label} 총 ${counted(first)}(${shares.join(", ")})`;
  }
  if (!second) return random.pick([`${label}(${counted(first)})`, `${label} ${counted(first)}`]);
  const [things, people] = [counted(first), counted(second)];
  return random.pick([
    `${label}(${things}, ${people})`,
    `${label} ${things}/${people}`,
    `${label} 총 ${things} ${people} 참여`,
  ]);
}

/** An item of the results: a heading and what was done under it, or one deed alone. */
export function deedGroup({ name, deeds }: Group, random: Random): string {
  const list = deeds.map((deed) => written(deed, random)).join(", ");
  return name === null ? list : `${name} : ${list}`;
}
