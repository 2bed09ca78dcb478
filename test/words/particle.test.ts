import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { particle, withParticle, type Particle } from "../../src/words/particle.js";

describe("withParticle", () => {
  it.each<[string, Particle, string]>([
    ["집행액", "은", "집행액은"],
    ["회의", "은", "회의는"],
    ["예산", "이", "예산이"],
    ["자치구", "을", "자치구를"],
    ["서울", "으로", "서울로"],
    ["교육", "으로", "교육으로"],
    ["100.00%", "이다", "100.00%다"],
    ["2021", "은", "2021은"],
    ["2022", "은", "2022는"],
    ["3", "으로", "3으로"],
    ["8", "으로", "8로"],
    ["4,066,896", "을", "4,066,896을"],
    ["30", "이", "30이"],
    ["1000000000000", "이", "1000000000000가"],
    ["40.70", "은", "40.70은"],
    ["자치구간 소통회의(1회)", "은", "자치구간 소통회의(1회)는"],
    ["DB", "을", "DB를"],
    ["‘반영’", "과", "‘반영’과"],
  ])("%s + %s", (word, form, expected) => {
    expect(withParticle(word, form)).toBe(expected);
  });

  it("ignores a parenthesis that follows the word", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("집행액", "회의", "서울"),
        fc.stringMatching(/^[가-힣0-9]{1,5}$/),
        (word, note) => {
          expect(particle(`${word}(${note})`, "으로")).toBe(particle(word, "으로"));
        },
      ),
    );
  });
});
