import type { ClaimRow, ClaimTest } from "../../loaders/publish/claims.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { wonExact } from "../words/won.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    statement: "물음이나 주장",
    verdict: "판정",
    numerator: "분자",
    denominator: "분모",
    claimed: "말한 그대로",
    other: "다른 범위",
    holds: "맞음",
    fails: "맞지 않음",
    missing: "자료에 없음",
  },
  en: {
    statement: "Question or claim",
    verdict: "Verdict",
    numerator: "Numerator",
    denominator: "Denominator",
    claimed: "As it is said",
    other: "In another scope",
    holds: "holds",
    fails: "does not hold",
    missing: "not in the sources",
  },
} as const;

const VERDICTS: Readonly<Record<ClaimRow["verdict"], Bilingual>> = {
  supported: { ko: "자료와 맞음", en: "supported" },
  contradicted: { ko: "자료와 어긋남", en: "contradicted" },
  "different-scope": { ko: "범위가 다름", en: "different scope" },
  untestable: { ko: "대어 볼 수 없음", en: "cannot be tested" },
};

const FORMULAS: Readonly<Record<ClaimTest["formula"], Bilingual>> = {
  share: { ko: "분자 ÷ 분모", en: "numerator ÷ denominator" },
  change: { ko: "(분자 − 분모) ÷ 분모", en: "(numerator − denominator) ÷ denominator" },
};

type Column = ListColumn<ClaimRow>;

function statement(row: ClaimRow, locale: Locale): Piece[] {
  const { source } = row;
  const said: Piece[] =
    source === null ? [] : [{ text: source.title, href: source.url, on: "name", as: "second" }];
  const note = locale === "ko" ? row.note_ko : row.note_en;
  return [
    { text: locale === "ko" ? row.statement_ko : row.statement_en, on: "rule" },
    { text: locale === "ko" ? row.claimed_ko : row.claimed_en, on: "rule", as: "second" },
    ...said,
    ...(note === null ? [] : [{ text: note, on: "rule", as: "second" } as const]),
  ];
}

/** A value with its name, on a line of its own. */
function operand(value: ClaimTest["numerator"], name: string, locale: Locale): Piece {
  const said = value === null ? WORDS[locale].missing : wonExact(value.value, locale);
  const text = `${name}: ${said}`;
  return value === null ? { text, as: "second" } : { text, on: value, as: "second" };
}

/** What a test comes to, what was tested, and what it is computed from. */
function outcome(test: ClaimTest, locale: Locale): Piece[] {
  const words = WORDS[locale];
  const { result, holds } = test;
  const scope = locale === "ko" ? test.scope_ko : test.scope_en;
  const fared = holds === null ? "" : ` – ${holds ? words.holds : words.fails}`;
  return [
    result === null ? { text: words.missing } : { text: percent(result.value), on: result },
    { text: scope + fared, on: "rule", as: "second" },
    operand(test.numerator, words.numerator, locale),
    operand(test.denominator, words.denominator, locale),
    { text: FORMULAS[test.formula][locale], on: "rule", as: "second" },
  ];
}

/** The tests of what is said, or those of another scope. */
function tests(id: "claimed" | "other", locale: Locale): Column {
  const of = (row: ClaimRow): ClaimTest[] =>
    row.tests.filter(({ is_claimed }) => is_claimed === (id === "claimed"));
  return {
    ...{ id, head: WORDS[locale][id], isLong: true },
    value: (row) => of(row)[0]?.result?.value ?? null,
    cell: (row) => {
      const pieces = of(row).flatMap((test) => outcome(test, locale));
      return pieces.length === 0 ? "–" : pieces;
    },
  };
}

function columns(locale: Locale): Column[] {
  const words = WORDS[locale];
  const verdict = (code: string): string => VERDICTS[code as ClaimRow["verdict"]][locale];
  const said = (row: ClaimRow): string => (locale === "ko" ? row.statement_ko : row.statement_en);
  return [
    {
      ...{ id: "statement", head: words.statement, value: said, isLong: true },
      cell: (row) => statement(row, locale),
    },
    // Beside the statement even on a telephone.
    tests("claimed", locale),
    {
      ...{ id: "verdict", head: words.verdict, code: (row) => row.verdict, codeWords: verdict },
      ...{ value: (row) => verdict(row.verdict), cell: (row) => verdict(row.verdict) },
    },
    tests("other", locale),
  ];
}

/** Statements put to the documents: what each formula comes to, and whether that is what is said. */
export const claims: ListTable<ClaimRow> = {
  ...{ id: "claims", rows: "claims", download: null, columns },
  caption: { ko: "자료에 대어 본 물음과 주장", en: "Questions and claims put to the sources" },
};
