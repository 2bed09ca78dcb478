import type { HeaderField, SourceHeader } from "../../schema/facts";

/** Where a field of the header is printed: a pattern whose group 1 is the value as printed. */
export interface FieldPattern {
  field: keyof SourceHeader;
  part: HeaderField["part"];
  pattern: RegExp;
  /** The value is a day. */
  date?: true;
}

/** A department and a running number; 호 behind it belongs to neither. */
const NUMBER = "[가-힣A-Za-z0-9·ㆍ]{1,40}-\\d{1,8}";
/**
 * What stands between a label and its value: blanks, a colon, the edge of a cell. A label followed
 * by a comma stands in the portal's list of labels and has no value.
 */
const IS = "(?:[ \\t]+(?:[:：|│][ \\t|│]*)?|[:：|│][ \\t|│]*)(?!,)";
/** The same, or the line below a label that stands alone on its own. */
const IS_OR_BELOW = `(?:${IS}|[ \\t]*\\n[ \\t]*)`;
/** A value of several words, up to the edge of its cell or line, or a label that follows it. */
const value = (longest: number, before = "(?!)") =>
  `([^\\s|│:：,][^\\n\\t|│]{0,${String(longest)}}?)(?=\\s{0,8}(?:${before}|[\\n\\t|│]|$))`;
const DISCLOSURE = "대시민\\s?공개|대국민\\s?공개|부분\\s?공개|비공개|공개";
/** The clauses that a document is kept back by: (5), (5,6), (5 6), (제5호, 제6호). */
const CLAUSES = "\\s?\\(([제호\\d, ·]*\\d[제호\\d, ·]*)\\)";

const field = (
  name: FieldPattern["field"],
  part: FieldPattern["part"],
  source: string,
): FieldPattern => ({ field: name, part, pattern: new RegExp(source, "u") });

const day = (name: FieldPattern["field"], part: FieldPattern["part"], source: string) => ({
  ...field(name, part, source),
  date: true as const,
});

/** The line of numbers at the head of a decision, in one line, in several, or in cells. */
const HEAD: FieldPattern[] = [
  field(
    "documentNumber",
    "header",
    `문서번호${IS_OR_BELOW}\\s*(${NUMBER})(?!\\d)(?!호?[\\s|│]*생산일자)`,
  ),
  field("documentNumber", "header", `시\\s*행${IS}(${NUMBER})호?\\s*\\(`),
  day("approvedOn", "header", `결재일[자시]?${IS_OR_BELOW}(\\S[^\\n가-힣]{0,40})`),
  day("approvedOn", "header", `시\\s*행${IS}${NUMBER}호?\\s*\\(\\s*(\\d[^()\\n]*)`),
  field("disclosure", "header", `공개여부${IS_OR_BELOW}(${DISCLOSURE})`),
  field("exemptions", "header", `공개여부${IS_OR_BELOW}[가-힣]+${CLAUSES}`),
  field(
    "policyNumber",
    "header",
    `방침번호${IS}(?!시\\s{0,8}민\\s|★?주무관|★?담당|[가-힣]{2,8}팀장|협\\s{0,8}조)${value(60, "시\\s{0,8}민\\s|협\\s{0,8}조|★?주무관")}`,
  ),
];

/** The portal's table of a document. */
const PORTAL: FieldPattern[] = [
  field("organisation", "footer", `기관명${IS}${value(60, "부서명")}`),
  field("department", "footer", `부서명${IS}${value(60, "문서번호")}`),
  field("documentNumber", "footer", `문서번호${IS}(${NUMBER})호?[\\s|│]+생산일자`),
  field(
    "department",
    "header",
    `(?:생산|보고|담당|주관|기안|작성|처리|시행)\\s?부서명?${IS}${value(40)}`,
  ),
  day("producedOn", "footer", `생산일자?${IS}(\\S[^\\n가-힣]{0,40})`),
  field("disclosure", "footer", `공개구분${IS}(${DISCLOSURE})`),
  field("exemptions", "footer", `공개구분${IS}[가-힣]+${CLAUSES}`),
  field("retention", "footer", `보존기간${IS}([^\\s|│]+)`),
  field("managementNumber", "footer", `관리번호${IS}([A-Z]\\d+)`),
  field("classification", "footer", `분류정보${IS}${value(200, "같은 분류|이용조건")}`),
  field("licence", "footer", "이용조건[^\\n(]{0,80}\\(([^()\\n]{1,80}\\)\\s?[\\d.]{0,8})"),
  field("licence", "footer", `이용조건[^\\n]{0,80}?(공공누리[^\\n\\t|│(]{0,60})`),
];

/** The last lines of a letter: / 부분공개(5) behind its address, its sender above 수신. */
const LETTER: FieldPattern[] = [
  field(
    "disclosure",
    "footer",
    `\\/[ \\t]{0,8}(${DISCLOSURE})[ \\t]{0,8}(?:${CLAUSES})?[ \\t]{0,8}(?=\\n|$)`,
  ),
  field(
    "exemptions",
    "footer",
    `\\/[ \\t]{0,8}(?:${DISCLOSURE})[ \\t]{0,8}${CLAUSES}[ \\t]{0,8}(?=\\n|$)`,
  ),
  field(
    "organisation",
    "header",
    "(?:^|\\n)(?:#{1,3}[ \\t])?[ \\t]{0,40}((?:[가-힣] ?){1,14}(?:시|도|군|구|청|공단|공사|재단|위원회|센터))[ \\t]{0,40}\\n\\s{0,8}(?:\\(경유\\)\\s{0,8})?수\\s?신(?=[자\\s:：|│])",
  ),
  field(
    "organisation",
    "header",
    "(?<![가-힣])([가-힣]{1,12}(?:시|도|군|구|청|공단|공사|재단|위원회|센터|사업소))\\s+(?:\\(경유\\)\\s*)?수\\s?신(?:자)?(?=[\\s:：])",
  ),
];

/** All patterns; of two for one field the first that is printed counts. */
export const PATTERNS: FieldPattern[] = [...HEAD, ...PORTAL, ...LETTER];
