import { describe, expect, it } from "vitest";
import { laidOut, remainderOf, type TreeDatum } from "../../src/figures/data/money-tree.js";

const EVIDENCE = {
  ...{ unit: "원", phase: "breakdown" as const, formula: null, subject: "동네책방" },
  ...{ sources: [], findings: ["f"], year: 2031, parentLabel: null },
};

function row(node: string, parent: string | null, value: number | null): TreeDatum {
  const level = parent === null ? 1 : 2;
  return { ...EVIDENCE, label: node, node, parent, value, level, facts: [node] };
}

const placed = (data: TreeDatum[]) =>
  laidOut(data).map(({ data: datum, x0, x1 }) => [datum?.node, x0, x1]);

describe("the tree of a budget", () => {
  it("draws every row as long as its own sum, in the order of print", () => {
    const data = [
      row("위탁금", null, 100),
      row("인건비", "위탁금", 40),
      row("운영비", "위탁금", 60),
    ];
    expect(placed(data)).toEqual([
      ["위탁금", 0, 100],
      ["인건비", 0, 40],
      ["운영비", 40, 100],
    ]);
    expect(laidOut(data).map(remainderOf)).toEqual([null, null, null]);
  });

  it("stretches no parts to their whole, and says what is left", () => {
    const [whole] = laidOut([row("위탁금", null, 100), row("인건비", "위탁금", 70)]);
    expect(whole?.children?.[0]?.x1).toBe(70);
    expect(whole && remainderOf(whole)).toEqual({
      won: 30,
      on: { facts: ["위탁금", "인건비"], formula: "{위탁금} − ({인건비})", findings: ["f"] },
    });
  });

  it("lets parts that pass their whole stick out", () => {
    const data = [
      row("위탁금", null, 100),
      row("인건비", "위탁금", 90),
      row("운영비", "위탁금", 20),
    ];
    const [whole, , last] = laidOut(data);
    expect(last?.x1).toBe(110);
    expect(whole && remainderOf(whole)?.won).toBe(-10);
  });

  it("claims no remainder where a part has no sum", () => {
    const [whole] = laidOut([row("위탁금", null, 100), row("인건비", "위탁금", null)]);
    expect(whole && remainderOf(whole)).toBeNull();
  });
});
