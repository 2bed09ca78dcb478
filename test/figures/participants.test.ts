import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { ParticipantDatum } from "../../src/figures/data/participants.js";
import { participants } from "../../src/figures/participants.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<ParticipantDatum>): ParticipantDatum {
  return {
    ...{ value: null, unit: null, phase: null, facts: [], formula: null, findings: [] },
    ...{ subject: "동네책방", sources: [], year: 2019, kind: null, label: null, event: null },
    ...{ eventCount: null, eventUnit: null, eventFact: null, reported: true },
    ...given,
  };
}

it("sets people side by side, the most first, and never adds them", () => {
  const event = { event: "잔치", eventCount: 2, eventUnit: "회", eventFact: "e" };
  const data = [
    datum({ year: 2018, reported: false }),
    datum({ label: "강사", value: 7, unit: "명", facts: ["a"] }),
    datum({ label: "잔치 참여", value: 40, unit: "명", facts: ["b"], ...event }),
  ];
  expect(plain(participants.words.ko.title(data))).toBe(
    "사람이 가장 많은 활동은 2019년 ‘잔치 참여’, 적어도 40명",
  );
  const { document } = new JSDOM("").window;
  const drawn = participants.draw(data, { width: 320, locale: "ko", document });
  const bars = [...drawn.querySelectorAll("rect[data-facts]")];
  expect(bars.map((bar) => bar.getAttribute("data-facts"))).toEqual(["b", "a"]);
  expect(drawn.textContent).toContain("40명 · 2회");
  expect(drawn.textContent).not.toContain("47");
  expect(drawn.textContent).toContain("실적을 적은 문서가 자료에 없음");
});
