import { years } from "../words/date.js";
import { list } from "../words/list.js";
import type { Locale } from "../words/locale.js";
import { inYear, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import type { Reading } from "./reading.js";

/** So many names of what there is are told. */
const MOST_OTHERS = 6;

const quoted = (words: string, locale: Locale): Sentence =>
  locale === "ko" ? sentence`‘${said(words, "name")}’` : sentence`“${said(words, "name")}”`;

type Relative = Reading["years"]["relative"][number];

/** Which years words such as 작년 mean: they count from the newest fiscal year, not from today. */
function relativeNote({ words, from, to }: Relative, newest: number, locale: Locale): Sentence {
  const [last, meant] = [inYear(newest), said(years([from, to], locale), "year")];
  const word = quoted(words, locale);
  if (from === newest && to === newest)
    return locale === "ko"
      ? sentence`${withParticleOf(word, "은")} 자료의 가장 최근 회계연도인 ${last}년으로 읽었다.`
      : sentence`${word} is read as ${last}, the newest fiscal year of the sources.`;
  return locale === "ko"
    ? sentence`${withParticleOf(word, "은")} 자료의 가장 최근 회계연도인 ${last}년에서 세어 ${withParticleOf([meant], "으로")} 읽었다.`
    : sentence`${word} is read as ${meant}, counted from ${last}, the newest fiscal year of the sources.`;
}

/** That the newest year with a value is meant, and which year is the newest of all. */
function latestNote(word: string, newest: number, locale: Locale): Sentence {
  const last = inYear(newest);
  return locale === "ko"
    ? sentence`${withParticleOf(quoted(word, "ko"), "은")} 값이 있는 가장 최근 해로 읽었다. 자료의 가장 최근 회계연도는 ${last}년이다.`
    : sentence`${quoted(word, "en")} is read as the newest year with a value. The newest fiscal year of the sources is ${last}.`;
}

/** How relative years and slips of the hand were read. @param newest fiscal year; null for none */
export function readingNotes(
  { years: asked, reread, kinds }: Reading,
  newest: number | null,
  locale: Locale,
): Sentence[] {
  const dated = (note: (newest: number) => Sentence): Sentence[] =>
    newest === null ? [] : [note(newest)];
  const relative = asked.relative.flatMap((each) =>
    dated((year) => relativeNote(each, year, locale)),
  );
  const { latest } = asked;
  const last = latest === null ? [] : dated((year) => latestNote(latest, year, locale));
  const slips = reread.map(({ typed, meant }): Sentence => {
    const word = withParticleOf(quoted(meant, "ko"), "으로");
    return locale === "ko"
      ? sentence`${withParticleOf(quoted(typed, "ko"), "을")} ${word} 읽었다.`
      : sentence`${quoted(typed, "en")} is read as ${quoted(meant, "en")}.`;
  });
  const broader = kinds.map(({ typed, kind }): Sentence => {
    const name = quoted(term("kind", kind, locale), locale);
    return locale === "ko"
      ? sentence`문서에 ${quoted(typed, "ko")}라는 말이 없어, 그런 일이 드는 종류인 ${name}의 값을 적는다.`
      : sentence`No document says ${quoted(typed, "en")}; these are the values of its kind, ${name}.`;
  });
  return [...relative, ...last, ...slips, ...broader];
}

/** Words that neither the sources nor the ledger's own vocabulary hold. */
export function unknownNote(words: readonly string[], locale: Locale): Sentence {
  const named = said(
    list(
      words.map((word) => (locale === "ko" ? `‘${word}’` : `“${word}”`)),
      locale,
    ),
    "name",
  );
  return locale === "ko"
    ? sentence`자료에 없다: ${named}. 이 장부의 문서와 낱말에 없는 말이다.`
    : sentence`Not in the sources: ${named}. Neither the documents nor the glossary have it.`;
}

/** Two things of which the sources print each, but not the one of the other. */
export function apartNote(words: readonly string[], locale: Locale): Sentence {
  const named = said(
    words.map((word) => (locale === "ko" ? `‘${word}’` : `“${word}”`)).join(" + "),
    "name",
  );
  return locale === "ko"
    ? sentence`자료에 없다: ${named}, 물은 그대로 묶인 값. 따로 있는 값을 적는다.`
    : sentence`Not in the sources as asked: ${named} together. What stands by itself follows.`;
}

/** Years for which nothing is printed, and those that have something. */
export function missingNote(
  { name, missing, known }: { name: string; missing: readonly number[]; known: readonly number[] },
  locale: Locale,
): Sentence {
  const [asked, there] = [said(runs(missing, locale), "year"), said(runs(known, locale), "year")];
  const what = said(name, "name");
  if (known.length === 0)
    return locale === "ko"
      ? sentence`자료에 없다: ${asked} ${what}.`
      : sentence`Not in the sources: ${what} of ${asked}.`;
  return locale === "ko"
    ? sentence`자료에 없다: ${asked} ${what}. 있는 해는 ${withParticleOf([there], "이다")}.`
    : sentence`Not in the sources: ${what} of ${asked}. There is one of ${there}.`;
}

function runs(all: readonly number[], locale: Locale): string {
  return list(
    all.map((year) => years([year], locale)),
    locale,
  );
}

/** A measure that the sources say nothing of, with the reason, and what there is of the sort. */
export function absentNote(
  absent: { name: string; reason: string | null; others: readonly string[] },
  locale: Locale,
): Sentence {
  const { reason, others } = absent;
  const why = reason === null ? "" : ` ${reason}`;
  const name = said(absent.name, "name");
  const there = said(list(others.slice(0, MOST_OTHERS), locale), "name");
  const ko = locale === "ko";
  const what =
    others.length === 0
      ? ""
      : ko
        ? sentence` 있는 것은 ${withParticleOf([there], "이다")}.`
        : sentence` There is ${there}.`;
  return ko
    ? sentence`자료에 없다: ${name}.${why}${what}`
    : sentence`Not in the sources: ${name}.${why}${what}`;
}

/** Said where a question asks why. */
export const REASON_NOTE: Readonly<Record<Locale, string>> = {
  ko: "까닭은 자료에 적혀 있지 않다. 얼마인지만 답한다.",
  en: "The sources do not say why; what follows is how much.",
};

/** Said where nothing in a question was understood. */
export const NOT_UNDERSTOOD: Readonly<Record<Locale, string>> = {
  ko: "무엇을 묻는지 알아듣지 못했다. 연도와 함께 집행률, 예산, 교육 횟수처럼 물으면 된다.",
  en: "Nothing was understood. Ask for a year and a measure, such as execution rate, budget, trainings.",
};

/** Which programme stands for a question that names none. */
export function defaultNote(name: string, others: number, locale: Locale): Sentence {
  const [first, rest] = [said(name, "name"), said(String(others), "count")];
  return locale === "ko"
    ? sentence`사업을 적지 않아 「${first}」의 값을 적는다. 다른 사업 ${rest}개는 이름을 함께 적으면 된다.`
    : sentence`No programme was named: this is “${first}”. Name one to ask of the other ${rest}.`;
}

/** Programmes among which a question does not choose. */
export function severalNote(count: number, locale: Locale): Sentence {
  const many = said(String(count), "count");
  return locale === "ko"
    ? sentence`물은 말이 든 사업이 ${many}개 있다. 이름을 더 적으면 하나를 고른다.`
    : sentence`${many} programmes have these words in their names. Add more of the name to choose one.`;
}
