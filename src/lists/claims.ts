import type { ClaimRow } from "../../loaders/publish/claims.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { wonExact } from "../words/won.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    statement: "물음이나 주장",
    verdict: "판정",
    scope: "무엇을 대어 보았나",
    result: "셈한 값",
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
    scope: "What was tested",
    result: "Computed",
    numerator: "Numerator",
    denominator: "Denominator",
    claimed: "as it is said",
    other: "another scope",
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

const FORMULAS: Readonly<Record<ClaimRow["formula"], Bilingual>> = {
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
    ...said,
    ...(note === null ? [] : [{ text: note, on: "rule", as: "second" } as const]),
  ];
}

function scope(row: ClaimRow, locale: Locale): Piece[] {
  const words = WORDS[locale];
  const what = row.is_claimed ? words.claimed : words.other;
  return [
    { text: locale === "ko" ? row.scope_ko : row.scope_en, on: "rule" },
    { text: what, as: "second" },
    { text: FORMULAS[row.formula][locale], on: "rule", as: "second" },
  ];
}

function outcome(row: ClaimRow, locale: Locale): Piece[] {
  const words = WORDS[locale];
  if (row.result === null) return [{ text: words.missing }];
  const value = percent(row.result.value);
  return [
    { text: value, on: row.result },
    { text: row.holds === true ? words.holds : words.fails, as: "second" },
    { text: locale === "ko" ? row.claimed_ko : row.claimed_en, on: "rule", as: "second" },
  ];
}

function won(id: "numerator" | "denominator", locale: Locale): Column {
  return {
    ...{ id, head: WORDS[locale][id], isNumber: true },
    value: (row) => row[id]?.value ?? null,
    cell: (row) => {
      const value = row[id];
      return value === null
        ? WORDS[locale].missing
        : [{ text: wonExact(value.value, locale), on: value }];
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
    {
      ...{ id: "verdict", head: words.verdict, code: (row) => row.verdict, codeWords: verdict },
      ...{ value: (row) => verdict(row.verdict), cell: (row) => verdict(row.verdict) },
    },
    {
      ...{ id: "scope", head: words.scope, isLong: true },
      value: (row) => (locale === "ko" ? row.scope_ko : row.scope_en),
      cell: (row) => scope(row, locale),
    },
    {
      ...{ id: "result", head: words.result, isNumber: true },
      value: (row) => row.result?.value ?? null,
      cell: (row) => outcome(row, locale),
    },
    won("numerator", locale),
    won("denominator", locale),
  ];
}

/** Statements put to the documents: what each formula comes to, and whether that is what is said. */
export const claims: ListTable<ClaimRow> = {
  ...{ id: "claims", rows: "claims", download: null, columns },
  caption: { ko: "자료에 대어 본 물음과 주장", en: "Questions and claims put to the sources" },
};
