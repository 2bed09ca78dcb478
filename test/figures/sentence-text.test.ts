import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { stretches, wrapSentence } from "../../src/figures/words/sentence-text.js";
import { textWidth } from "../../src/figures/drawing/text.js";
import { plain, said, type Sentence } from "../../src/words/sentence.js";
import { printed } from "../../src/words/trace.js";

const text = fc.stringMatching(/^[가-힣a-z0-9 ]{1,20}$/);
const piece = fc.oneof(
  text,
  text.map((words) => said(words, printed([words]))),
);

it("wraps without losing or widening anything, and each value keeps what it rests on", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 6 }),
      fc.integer({ min: 40, max: 400 }),
      (words, width) => {
        const lines = wrapSentence(words, width, 12);
        const bare = (sentence: Sentence): string => plain(sentence).replaceAll(" ", "");
        expect(lines.map(bare).join("")).toBe(bare(words));
        for (const line of lines) {
          expect(textWidth(plain(line), 12)).toBeLessThanOrEqual(width + 1e-9);
        }
        const owned = (sentence: Sentence): string =>
          sentence
            .map((part) => (typeof part === "string" ? "" : part.text.replaceAll(" ", "")))
            .join("");
        expect(lines.map(owned).join("")).toBe(owned(words));
      },
    ),
  );
});

it("ties each value of a line to its facts", () => {
  const { document } = new JSDOM("").window;
  const [line = []] = wrapSentence([said("2.9억 원", printed(["a"])), "이다"], 400, 12);
  const [tied, rest] = stretches(document, line);
  expect((tied as Element).getAttribute("data-facts")).toBe("a");
  expect((tied as Element).textContent).toBe("2.9억 원");
  expect(rest).toBe("이다");
});
