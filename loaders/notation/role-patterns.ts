import type { NumberRole } from "../schema/facts";

/** A numeral that a pattern knows by what stands around it. Group 1 holds what belongs to it. */
export interface Known {
  role: NumberRole;
  pattern: RegExp;
}

const year = "(?:19|20)\\d\\d";

/** Read at each numeral, in this order, before sums, dates and counts; the first that holds decides. */
export const BEFORE_NOTATION: Known[] = [
  { role: "placeholder", pattern: /(?<=\(x)([\d,.]+)(?=\))/uy },
  // A day of approval beside a signature: 05/15. A version of a licence: 변경금지) 3.0.
  { role: "date", pattern: /(\d{1,2}\/\d{1,2})(?![\d/])/uy },
  { role: "identifier", pattern: /(?<=(?:금지|표시|영리|허락)\)?\s)(\d\.\d)(?=\s|$)/uy },
  { role: "page", pattern: /(?<=^[ \t]*-[ \t]*)(\d{1,3})(?=[ \t]*-[ \t]*$)/muy },
  { role: "identifier", pattern: /(?<=[가-힣]-)(\d+)/uy },
  { role: "identifier", pattern: /(?<=[A-Z])(\d{6,})/uy },
  { role: "article", pattern: /(?<=제\s?)(\d+)(?=\s?(?:조|항|호|편|장|절|목))/uy },
  { role: "article", pattern: /(?<=제\s?\d+조의\s?)(\d+)/uy },
  { role: "ordinal", pattern: /(?<=(?<![가-힣])제\s?)([\d-]+)/uy },
  { role: "formula", pattern: /(?<=\)\s?[*×]\s?)(\d+)(?=\s?\/)/uy },
  { role: "article", pattern: /(?<=공개\s?\(\s?)(\d(?:[,\s]{1,2}\d)*)(?=\s?\))/uy },
  // A number that begins with figures and letters: 1AA-2104-0000000.
  { role: "identifier", pattern: /(\d{1,4}[A-Z]{1,4}-?\d+(?:-\d+)*)/uy },
  { role: "code", pattern: /(?<=(?:^|\s)우\s?\(?)(\d{5}|\d{3}-\d{3})(?!\d)/uy },
  {
    role: "identifier",
    pattern: /(?<=[가-힣](?:대로|로|길)\s)(\d{1,4}(?:-\d{1,3})?)(?=[\s,(]|$)/uy,
  },
  {
    role: "count",
    pattern: /(?<=(?:찬성|반대|기권|무효|찬|반)\s?:?\s?)(\d{1,3})(?![\d.,%]\d|\s?%)/uy,
  },
  // 1인당, 1 개소당: the base of a rate.
  { role: "quantity", pattern: /(\d+)(?=\s?[가-힣]{1,3}당(?![가-힣]))/uy },
  { role: "date", pattern: /(?<=\d{4}\.\s?\d{1,2}\.?\s?[~∼]\s?)(\d{1,2})(?=[.\s]|$)(?!\s?월)/uy },
];

/** Read where a numeral is neither sum nor date, time or count. */
export const AFTER_NOTATION: Known[] = [
  // Codes of projects and items: A-1234-05, B12-345, 307-02, 사업코드 1234-567; numbers of accounts.
  { role: "code", pattern: /(?<=(?<![A-Za-z])[A-Z]{1,5}\d{0,4}-)(\d+(?:-\d+)*)(?![\d,.]\d)/uy },
  { role: "code", pattern: /(?<=(?<![A-Za-z])[A-Z]{1,5})(\d+(?:-\d+)+)/uy },
  { role: "code", pattern: /(?<=코드\s?(?:번호)?\s?[:：]?\s?)(\d+(?:-\d+)*)/uy },
  { role: "code", pattern: /(?<![\d-])(\d{3}-\d{2})(?![\d-]|,\d)/uy },
  { role: "identifier", pattern: /(?<![\d-])(\d{2,6}(?:-\d{2,7}){2,3})(?![\d-])/uy },
  // A page behind the leaders of a table of contents: 사업개요 ······ 3.
  { role: "page", pattern: /(?<=(?:[.·…‥․ㆍ∙・] ?){2,40} {0,8})(\d{1,3})(?=[ \t]*(?:[\n|]|$))/uy },
  // What a price is multiplied by: ×1식, ×26; and what is bought as a whole.
  {
    role: "quantity",
    pattern: /(?<=[×✕＊*][ \t]?)(\d+(?:,\d{3})*(?:\.\d+)?)(?!\s?(?:%|[조억만천백십]{0,2}원))/uy,
  },
  { role: "quantity", pattern: /(\d+(?:,\d{3})*)(?=\s?식(?![당사물품량단탁생]))/uy },
  // 1,000-2,000원: the first of two bounds is what the second is.
  {
    role: "amount",
    pattern: /(\d[\d,]{0,20})(?=\s?[~∼-]\s?\d[\d,]{0,20}\s?[조억만천백십]{0,2}원)/uy,
  },
  { role: "percentage", pattern: /([Δ∆△▲▽▼−-]?\d+(?:\.\d+)?)(?=\s?(?:%|퍼센트|％|‰))/uy },
  {
    role: "year",
    pattern: new RegExp(`([’'‘\`]?\\d\\d|${year})(?=\\s?(?:년도?|학년도)(?!간|\\s?이상))`, "uy"),
  },
  // A day without points: 20190305.
  {
    role: "date",
    pattern: new RegExp(
      `(${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d,]|\\s?원)`,
      "uy",
    ),
  },
  { role: "year", pattern: new RegExp(`(${year})(?!\\d|[,.]\\d)`, "uy") },
  { role: "year", pattern: /(?<=[’'‘`])(\d\d)(?!\d)/uy },
  // 모집 10~15명: the first of two bounds is what the second is.
  {
    role: "count",
    pattern: /(\d+)(?=\s?[~∼-]\s?\d+\s?(?:회|명|인|건|곳|개소|부|팀|종|개)(?![월년]))/uy,
  },
  {
    role: "duration",
    pattern: /(\d+(?:,\d{3})*)(?=\s?(?:개월|개년|년간|년|일간|일|시간|분|주간|주|박)(?!자))/uy,
  },
  {
    role: "quantity",
    pattern:
      /(\d+(?:[.,]\d+)*)(?=\s?(?:[~∼-]\s?\d+(?:\.\d+)?\s?)?(?:[KMGT]?B|㎡|㎢|m|km|cm|mm|kg|g|lx|℃|°|도|점|배|평|층|쪽|면|호선|차로|인승|세|칸|석|실(?![적시습제])|대(?![상회응책표안])|줄|통(?![합계]))(?![A-Za-z]))/uy,
  },
  {
    role: "ordinal",
    pattern: /(\d+)(?=\s?(?:회차|차|기|단계|순위|번째|주년|분기|반기|일차|등급|학년|안))/uy,
  },
  { role: "ordinal", pattern: /(?<=\s)(\d{1,2})(?=\.\s(?:[가-힣「『"]|[’'‘`]?\d{2,4}\s?[.년]))/uy },
  { role: "ordinal", pattern: /(?<=^[ \t]*(?:#+\s*)?)(\d{1,2})(?=[.)]?\s+\S)/muy },
  { role: "code", pattern: /(?<=\()(\d{2,3}-\d{2,3})(?=\))/uy },
  // Items of expenditure and their parts: 307 민간이전, 02 민간경상사업보조.
  { role: "code", pattern: /(?<=^[ \t]*)([1-8]0\d|0\d)(?=\s{1,3}[가-힣])/muy },
  // Public telephone services: 119에, 120(다산콜).
  {
    role: "identifier",
    pattern: /(?<![\d,.])(1(?:[1-3]\d|82|88))(?=이?나\s?|번(?!째)|로[\s,.]|에\s|\()/uy,
  },
  // The minutes of a row of an agenda: 35’. The first month of a period: ’19. 1.~6월.
  { role: "duration", pattern: /(?<=[\t|(]\s?)(\d{1,3})(?=[‘’′`´](?:\s|$|\)))/uy },
  { role: "date", pattern: /(?<=[’'‘`]\d\d\.\s?)(\d{1,2})(?=\.?\s?[~∼])/uy },
  // 안건 1 : … · 문 2) … · 1번부터 30번까지
  { role: "ordinal", pattern: /(?<=(?:안\s?건|문|답|질의|답변)\s)(\d{1,2})(?=\s?[:：.)])/uy },
  { role: "ordinal", pattern: /(\d{1,3})(?=번(?:부터|까지|\s?문항))/uy },
  // 1:1 상담; 가상관 201호
  { role: "name", pattern: /(?<![\d:])(\d)(?=:\d(?![\d:]))/uy },
  { role: "name", pattern: /(?<=(?<![\d:])\d:)(\d)(?![\d:])/uy },
  { role: "name", pattern: /(\d{1,4})(?=호(?![\d가-힣]))/uy },
  // Who makes up a group, named in its parenthesis: 6명(시 4, 외부전문가 2).
  { role: "count", pattern: /(?<=[(,]\s?[가-힣]{1,12}\s)(\d{1,3})(?=\s?[,)])/uy },
  {
    role: "name",
    pattern: /(?<=[가-힣A-Za-z]|(?:[방관동층실터]|호실)\s)(\d+)(?![\d,.]*\s?(?:원|회|명|건|%))/uy,
  },
];
