// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { figureControls } from "../../../src/components/figure/controls.js";
import { START } from "../../../src/components/state/address.js";
import { viewStore } from "../../../src/components/state/store.js";
import type { AnyFigure, Datum } from "../../../src/figures/figure.js";
import { budgetAndExecution } from "../../../src/figures/budget-and-execution.js";

const FIGURE: AnyFigure = budgetAndExecution;

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

function controlsOf(data: readonly Datum[]): HTMLElement {
  const box = document.createElement("div");
  document.body.replaceChildren(box);
  const subjects = [...new Set(data.map(({ subject }) => subject))];
  box.append(...figureControls(FIGURE, { rows: data, subjects }, "ko"));
  return box;
}

beforeEach(() => {
  // Tests share a window: what another chose may stand in its address.
  history.replaceState(null, "", "/");
  viewStore().set(START);
});

describe("the controls of a figure", () => {
  it("are none, where one document says all and nothing is corrected", () => {
    expect(controlsOf([LATE]).childElementCount).toBe(0);
  });

  it("choose a day, each named by what dates it, and the address keeps it", () => {
    const select = controlsOf([EARLY, LATE]).querySelector("select");
    expect([...(select?.options ?? [])].map(({ textContent }) => textContent)).toEqual([
      "지금",
      "2021년 5월 6일(목) (결재일)",
      "2020년 1월 2일(목) (생산일)",
    ]);
    if (select) select.value = "2020-01-02";
    select?.dispatchEvent(new Event("change"));
    expect(viewStore().get().asOf).toBe("2020-01-02");
    expect(location.search).toBe("?asof=2020-01-02");
  });

  it("switch to what is printed, where a correction changes a value", () => {
    const both = [datum({ reading: "printed" }), datum({ reading: "corrected", value: 2 })];
    controlsOf(both).querySelector("input")?.click();
    expect(viewStore().get().reading).toBe("printed");
  });

  it("follow a choice made elsewhere", () => {
    const box = controlsOf([LATE, datum({ subject: "골목축제" })]);
    viewStore().set({ programme: "골목축제" });
    expect(box.querySelector("select")?.value).toBe("골목축제");
  });
});
