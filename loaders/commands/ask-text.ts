import type { Answer, Line, Reply } from "../../src/answers/reply.js";
import type { Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";
import { COUNTED, isTrace } from "../../src/words/trace.js";
import { evidenceOf, type Evidence } from "../publish/evidence/evidence";
import { readSources } from "../publish/read-sources";
import type { Ledger } from "../store/read";
import { passage } from "./explanation";

const WORDS = {
  ko: {
    formula: "셈",
    passage: "인쇄된 곳",
    restated: "요약(원문 아님)",
    caveat: "알아둘 것",
    figure: "그림",
    subject: "대상",
    more: (count: number) => `그 밖의 자리 ${String(count)}곳: npx maeul explain ID`,
    counted: "자리의 수를 셌다",
    offers: "이렇게 물으면 답이 있다:",
  },
  en: {
    formula: "Formula",
    passage: "Printed",
    restated: "In other words than the original's",
    caveat: "Note",
    figure: "Figure",
    subject: "About",
    more: (count: number) => `${String(count)} more places: npx maeul explain ID`,
    counted: "the number of places",
    offers: "These have an answer:",
  },
} as const;

/** So many passages are printed for an answer. */
const PASSAGES = 6;

const factsOf = (on: Line["on"]): readonly string[] => (isTrace(on) ? on.facts : []);

/** The facts of a reply with their places, by id. */
async function evidenceFor(reply: Reply, ledger: Ledger): Promise<Map<string, Evidence>> {
  const facts = reply.answers.flatMap(({ lines }) => lines.flatMap(({ on }) => factsOf(on)));
  const { rows } = await ledger.query(
    "SELECT DISTINCT source_id FROM fact WHERE list_contains(string_split($ids, ' '), id) ORDER BY source_id",
    { ids: facts.join(" ") },
  );
  const sources = await readSources(
    ledger,
    rows.map(({ source_id }) => String(source_id)),
  );
  return new Map(sources.flatMap(evidenceOf).map((fact) => [fact.id, fact]));
}

function formulaOf(
  { formula }: Answer,
  { on, said }: Line,
  evidence: ReadonlyMap<string, Evidence>,
  locale: Locale,
): string | null {
  if (!isTrace(on)) return null;
  if (on.formula === COUNTED) return WORDS[locale].counted;
  if (on.formula === null) return null;
  const worked = on.formula.replace(
    /\{([^{}]+)\}/gu,
    (_, id: string) => evidence.get(id)?.asWritten ?? id,
  );
  return [formula, worked, plain(said)].filter((part) => part !== null).join(" = ");
}

/** The passages of an answer's facts, those of the first values first. */
function passagesOf(
  answer: Answer,
  evidence: ReadonlyMap<string, Evidence>,
  locale: Locale,
): string[] {
  const words = WORDS[locale];
  const ids = [...new Set(answer.lines.flatMap(({ on }) => factsOf(on)))];
  const shown = ids.slice(0, PASSAGES).flatMap((id) => evidence.get(id) ?? []);
  const lines = shown.map(
    (fact) =>
      `  ${fact.restated ? words.restated : words.passage}: ${fact.citation}: ${passage(fact)} ${fact.id}`,
  );
  const rest = ids.length - shown.length;
  return rest > 0 ? [...lines, `  ${words.more(rest)}`] : lines;
}

function answerLines(
  answer: Answer,
  evidence: ReadonlyMap<string, Evidence>,
  locale: Locale,
): string[] {
  const words = WORDS[locale];
  const values = answer.lines.flatMap((line) => {
    const formula = formulaOf(answer, line, evidence, locale);
    return [plain(line.sentence), ...(formula === null ? [] : [`  ${words.formula}: ${formula}`])];
  });
  return [
    ...values,
    ...(answer.subject === null ? [] : [`  ${words.subject}: ${answer.subject}`]),
    ...passagesOf(answer, evidence, locale),
    ...answer.caveats.map((caveat) => `  ${words.caveat}: ${caveat}`),
    ...(answer.figure === null
      ? []
      : [`  ${words.figure}: ${answer.figure}`, `  ${answer.source}`]),
  ];
}

/**
 * A reply in words: each value with its formula, where it is printed, what to know of it, and the
 * figure that shows it.
 */
export async function printedReply(reply: Reply, locale: Locale, ledger: Ledger): Promise<string> {
  const evidence = await evidenceFor(reply, ledger);
  const answers = reply.answers.map((answer) => answerLines(answer, evidence, locale).join("\n"));
  const notes = reply.notes.map(plain).join("\n");
  const offers = reply.offers.map((question) => `  npx maeul ask "${question}"`);
  const more = offers.length === 0 ? "" : [WORDS[locale].offers, ...offers].join("\n");
  return [notes, ...answers, more].filter((part) => part !== "").join("\n\n");
}

/** A reply as one line of JSON: its sentences as text, its values with their facts and formulas. */
export function replyAsJson(reply: Reply): string {
  const answers = reply.answers.map(({ lines, ...answer }) => ({
    ...answer,
    values: lines.map(({ year, name, said, value, unit, on }) => {
      const words = { year, name: plain(name), said: plain(said), value, unit };
      if (!isTrace(on)) return { ...words, facts: [], formula: null, findings: [] };
      return { ...words, facts: on.facts, formula: on.formula, findings: on.findings };
    }),
  }));
  return JSON.stringify({ ...reply, notes: reply.notes.map(plain), answers });
}
