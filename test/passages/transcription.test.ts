import { describe, expect, it } from "vitest";
import { peopleIn } from "../../loaders/passages/people";
import { compareNumerals } from "../../loaders/passages/transcription";
import { readText } from "../../loaders/read/text";
import type { Sidecar } from "../../loaders/schema/sidecar";
import { VOCABULARY } from "./vocabulary";

const SIDECAR: Sidecar = {
  title: "가상 사업",
  family: "budget-sheet",
  publisher: null,
  documentNumber: null,
  dates: { approvedOn: null, producedOn: null, accessedOn: "2026-01-02" },
  url: null,
  licence: { name: null, code: null, url: null, note: null },
  transcriptionOf: null,
  sha256: "0".repeat(64),
  omitted: [{ section: "목적", what: "목적을 적은 문장", quoteStart: "목적은 주민" }],
  restated: [{ where: "근거", quote: "조례에 따름" }],
  masked: [],
};

function compare(original: string, transcription: string) {
  const reading = readText(original, "text");
  const { equal, differences } = compareNumerals(
    reading,
    peopleIn(reading, VOCABULARY),
    readText(transcription, "text"),
    SIDECAR,
  );
  return {
    equal,
    found: differences.map(({ reason, numeral, in: where }) => [reason, numeral, where]),
  };
}

const ORIGINAL = "예산 1,000천원 2021.1~12월 94.05 10:30";

describe("a transcription", () => {
  it.each([
    ["equals its original", ORIGINAL, ORIGINAL, 5, []],
    ["may use other words and markup", "<p style='top:3px'>예산 5원</p>", "예산액 : 5원", 1, []],
    [
      "lists what it omits",
      "예산 5원\n목적은 주민 300명\n집행 4원",
      "예산 5원\n집행 4원",
      2,
      [["omitted", "300", "original"]],
    ],
    [
      "lists what it says in other words",
      "예산 5원 조례 제10조를 지켜 4원",
      "예산 5원 조례에 따름 4원",
      2,
      [["restated", "10", "original"]],
    ],
    [
      "lists what is masked, unread",
      "예산 5원 문의 0000-0000",
      "예산 5원",
      1,
      [
        ["masked", "○○○○", "original"],
        ["masked", "○○○○", "original"],
      ],
    ],
    [
      "differs by a digit",
      ORIGINAL,
      ORIGINAL.replace("94.05", "94.06"),
      4,
      [
        ["differs", "94.05", "original"],
        ["differs", "94.06", "transcription"],
      ],
    ],
    ["differs by what it adds", "예산 5원", "예산 5원 7회", 1, [["differs", "7", "transcription"]]],
    [
      "differs by what it leaves out unsaid",
      "예산 5원 7회",
      "예산 5원",
      1,
      [["differs", "7", "original"]],
    ],
  ])("%s", (_, original, transcription, equal, found) => {
    expect(compare(original, transcription)).toEqual({ equal, found });
  });

  it("says where a difference stands", () => {
    const { differences } = compareNumerals(
      readText("가상 사업의 예산은 5원", "text"),
      [],
      readText("가상 사업의 예산은 6원", "text"),
      SIDECAR,
    );
    expect(differences[0]?.context).toBe("가상 사업의 예산은 5원");
  });
});
