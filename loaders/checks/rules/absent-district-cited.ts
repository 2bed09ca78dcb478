import { Evidence } from "../../read/evidence";
import type { Absence, Facts, Span } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { QUESTION, type Judgement, type Rule } from "../rule";

/** The parts of the record that say what was talked about. */
const talkOf = ({ questions }: Facts): Span[] =>
  questions.flatMap(({ span, answers }) => [span, ...answers.map((answer) => answer.span)]);

/** Where a district stands as a word of its own, with or without a particle, inside a passage. */
function mention(district: string, { source, text }: Facts, talk: readonly Span[]): Span | null {
  const name = district.replace(/[^\p{L}]/gu, "");
  if (name === "") return null;
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}])${name}(?=$|[^\\p{L}\\p{N}]|[은는이가의도에와과를로])`,
    "gu",
  );
  const evidence = new Evidence(source.id, text);
  const places = [...text.matchAll(word)].map(({ 0: print, index }) =>
    evidence.span({ start: index, end: index + print.length }),
  );
  return (
    places.find(({ start, end }) => talk.some((one) => one.start <= start && end <= one.end)) ??
    null
  );
}

function judged(absence: Absence, cited: Span | null): Judgement {
  const claim = { actual: absence.district, expected: null };
  if (cited === null) return holds({ ...claim, on: [absence] });
  return fails({ ...claim, on: [absence, { id: null, span: cited }] });
}

/** Asked of records of one meeting: of several, nobody can tell which one was talked at. */
function apply(facts: Facts): Judgement[] {
  const [meeting, another] = facts.meetings;
  const talk = talkOf(facts);
  if (!meeting || another || talk.length === 0) return [];
  return meeting.absences.map((absence) => judged(absence, mention(absence.district, facts, talk)));
}

const [question, where] = ["다른 곳은 어떻게 하나?", "서로 만나는 자리를 열고 있음."];
const record = (district: string): Facts =>
  exampleFacts(`※ 불참 : 가람구 / ${question} -> ${district}는 ${where}`, {
    meeting: { absences: ["가람구"] },
    questions: [{ print: question, answers: [`${district}는 ${where}`] }],
  });

export const absentDistrictCited: Rule = {
  id: "absent-district-cited",
  words: {
    ko: {
      title: "불참한 자치구의 말은 기록에 없다",
      finding: "불참한 자치구의 말이 기록에 있다",
      clause:
        "불참으로 적힌 자치구가 질의응답에 나오면, 다른 사람이 말한 것인지 불참이 잘못 적힌 것인지 묻는다.",
      tolerance: "회의가 하나인 기록만, 이름이 한 낱말로 적힌 곳만 본다.",
    },
    en: {
      title: "a district that was absent is not heard",
      finding: "an absent district is heard",
      clause:
        "where the questions and answers name a district listed as absent, did somebody else speak of it, or was it there?",
      tolerance: "records of one meeting only; the name has to stand as a word.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [{ says: "another district is named", facts: record("나루구") }],
    fails: [
      {
        says: "the absent one is named",
        facts: record("가람구"),
        expected: null,
        actual: "가람구",
      },
    ],
  },
  apply,
};
