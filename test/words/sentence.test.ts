import { expect, it } from "vitest";
import {
  inYear,
  joined,
  plain,
  said,
  sentence,
  unbrokenSentence,
  withParticleOf,
} from "../../src/words/sentence.js";
import { countOf, printed, sumOf, traceAttributes } from "../../src/words/trace.js";

it("keeps the values in a sentence apart from its words", () => {
  const won = said("3억 원", printed(["a"]));
  const words = sentence`${inYear(2020)}년 예산 ${won}, ${joined([["둘"], ["셋"]], "·")}`;
  expect(plain(words)).toBe("2020년 예산 3억 원, 둘·셋");
  expect(words.filter((piece) => typeof piece !== "string")).toEqual([
    { text: "2020", on: "year" },
    won,
  ]);
  expect(plain(withParticleOf([won], "이"))).toBe("3억 원이");
});

it("tells a sum by its operands, and one value as itself", () => {
  const [one, two] = [printed(["a"]), printed(["b"], ["x"])];
  expect(sumOf([one, two])).toEqual({ facts: ["a", "b"], formula: "{a} + {b}", findings: ["x"] });
  expect(sumOf([one])).toBe(one);
  expect(sumOf([sumOf([one, two]), printed(["c"])]).formula).toBe("({a} + {b}) + {c}");
  expect(countOf([one, two, one]).facts).toEqual(["a", "b"]);
});

it("marks a value with its facts, furniture with its sort, and a gap with nothing", () => {
  expect(traceAttributes(printed(["a", null, "b"]))).toEqual({
    "data-facts": "a b",
    "data-formula": null,
    "data-findings": null,
  });
  expect(traceAttributes("axis")).toEqual({ "data-furniture": "axis" });
  expect(traceAttributes(printed([]))).toEqual({});
});

it("keeps on one line what belongs together, also where a value meets a word", () => {
  const words = sentence`${said("54.8억 원", "scope")}†(${said("41.00%", "scope")})이다`;
  const joint = "\u2060";
  expect(plain(unbrokenSentence(words))).toBe(
    ["54.8억\u00a0원", "†", "(41.00%)", "이다"].join(joint),
  );
  expect(plain(unbrokenSentence(["2017–2021년 (2017-05-12)"]))).toBe(
    `2017${joint}–${joint}2021년 (2017-${joint}05-${joint}12)`,
  );
  const tied = (text: string): string =>
    plain(unbrokenSentence([text]))
      .replaceAll(joint, "~")
      .replaceAll("\u00a0", "_");
  expect(tied("약 40억 6,690만 원, 2017년 5월 12일")).toBe("약 40억_6,690만_원, 2017년_5월_12일");
  expect(tied("about −₩4.07 billion on Fri 12 May 2017")).toBe(
    "about −~₩4.07_billion on Fri_12_May_2017",
  );
  expect(tied("held 19 times (₩ billion)")).toBe("held 19_times (₩_billion)");
});
