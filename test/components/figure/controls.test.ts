// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { selectionControls } from "../../../src/components/figure/controls.js";
import type { Datum } from "../../../src/figures/figure.js";
import type { Selection } from "../../../src/figures/selection.js";

function datum(given: Partial<Datum>): Datum {
  return {
    ...{ value: 1, unit: "원", phase: "budget", facts: ["a"], formula: null, findings: [] },
    ...{ subject: "동네책방", sources: [], reading: null, corrections: [] },
    ...given,
  };
}

const EARLY = datum({
  ...{ knownFrom: "2020-01-02", knownUntil: "2021-05-06", knownBy: "publication" },
});
const LATE = datum({ knownFrom: "2021-05-06", knownUntil: null, knownBy: "approval" });

function chosen(data: readonly Datum[], act: (box: HTMLElement) => void): Selection | null {
  let selection: Selection | null = null;
  const box = document.createElement("div");
  document.body.replaceChildren(box);
  box.append(
    ...selectionControls(data, "ko", (next) => {
      selection = next;
    }),
  );
  act(box);
  return selection;
}

describe("the controls of a figure", () => {
  it("are none, where one document says all and nothing is corrected", () => {
    expect(selectionControls([LATE], "ko", () => undefined)).toEqual([]);
  });

  it("choose a day, each named by what dates it", () => {
    const selection = chosen([EARLY, LATE], (box) => {
      const select = box.querySelector("select");
      expect([...(select?.options ?? [])].map(({ textContent }) => textContent)).toEqual([
        "지금",
        "2021년 5월 6일(목) (결재일)",
        "2020년 1월 2일(목) (생산일)",
      ]);
      if (select) select.value = "2020-01-02";
      select?.dispatchEvent(new Event("change"));
    });
    expect(selection).toEqual({ reading: "corrected", asOf: "2020-01-02" });
  });

  it("switch to what is printed, where a correction changes a value", () => {
    const both = [datum({ reading: "printed" }), datum({ reading: "corrected", value: 2 })];
    const selection = chosen(both, (box) => {
      box.querySelector("input")?.click();
    });
    expect(selection).toEqual({ reading: "printed", asOf: null });
  });
});
