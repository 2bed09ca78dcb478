import { beforeAll, describe, expect, it } from "vitest";
import { localeOf } from "../../loaders/commands/ask";
import type { Reply } from "../../src/answers/reply.js";
import { replyTo, type LedgerAsked } from "../../src/answers/reply-to.js";
import { suggestionsOf } from "../../src/answers/suggestions.js";
import { plain } from "../../src/words/sentence.js";
import { isTrace } from "../../src/words/trace.js";
import { ledgerOfData } from "./asked-ledger";
import questions from "./questions.json";

let ledger: LedgerAsked;

beforeAll(async () => {
  ledger = await ledgerOfData("data");
});

const ask = (question: string): Reply => replyTo(question, ledger, localeOf(question));

/** Year and value of every line, by measure; words where the answer is no number. */
function valuesOf({ answers }: Reply) {
  return Object.fromEntries(
    answers.map(({ measure, lines }) => [
      measure,
      lines.map(({ year, value, said }) => [year, value ?? plain(said)]),
    ]),
  );
}

describe("a question in plain words", () => {
  it("stands in the list sixty times and more, half as a member would ask it", () => {
    const members = questions.filter(({ asker }) => asker === "member");
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(members.length * 2).toBeGreaterThanOrEqual(questions.length);
    expect(questions.filter(({ status }) => status !== "found").length).toBeGreaterThanOrEqual(10);
  });

  it.each(questions)("$question", ({ question, status, notes = [], answers }) => {
    const reply = ask(question);
    expect(reply.status).toBe(status);
    expect(reply.notes.map(plain)).toEqual(notes);
    expect(valuesOf(reply)).toEqual(answers);
  });
});

describe("an answer", () => {
  it("rests every number on facts, names its figure, and says its formula", () => {
    const reply = ask("2019 집행률");
    const [answer] = reply.answers;
    expect(answer?.figure).toBe("execution-rate");
    expect(answer?.formula).toBe("집행액 ÷ 예산현액 × 100");
    for (const { lines } of questions.flatMap(({ question }) => ask(question).answers))
      for (const { on, value } of lines)
        if (value !== null) expect(isTrace(on) && on.facts.length > 0).toBe(true);
  });

  it("is named where a word has two senses, and never mixes phases", () => {
    const [basis, outline] = ask("2021 사업비").answers.map(({ lines }) =>
      plain(lines[0]?.name ?? []),
    );
    expect(basis).toBe("2021년 산출근거의 사업비");
    expect(outline).toBe("2021년 사업비 (당해년도) 예산액");
    expect(ask("2018 예산").answers[0]?.lines.map(({ name }) => plain(name))).toEqual([
      "2018년 예산현액",
      "2018년 최종예산",
    ]);
  });

  it("offers only questions that have one", () => {
    for (const locale of ["ko", "en"] as const) {
      const offered = suggestionsOf(ledger, locale);
      expect(offered.length).toBeGreaterThan(4);
      for (const question of offered) expect(ask(question).status).not.toBe("missing");
    }
    const { offers } = ask("2022 집행률");
    expect(offers).toEqual(["2019년 집행률", "2018년 집행률", "2017년 집행률"]);
    for (const question of offers) expect(ask(question).status).toBe("found");
  });
});
