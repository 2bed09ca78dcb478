import { dateAt } from "../../notation/date";
import { type Range, trimmed, words } from "../../notation/range";
import type { Reading } from "../../read/reading";
import type { HeaderField, SourceHeader } from "../../schema/facts";
import { NO_HEADER } from "../../schema/facts";
import { type PrintedField, valueOf } from "../printed-field";
import { titleOf } from "./title";

interface FieldPattern {
  field: keyof SourceHeader;
  part: HeaderField["part"];
  /** Group 1 is the value as printed. */
  pattern: RegExp;
  date?: true;
}

const NUMBER = "[가-힣A-Za-z0-9·ㆍ]+-\\d+";

/**
 * The labels of a header line, of the sender's line of a letter and of the portal's footer. A label
 * followed by a comma stands in the portal's list of labels and has no value.
 */
const PATTERNS: FieldPattern[] = [
  {
    field: "documentNumber",
    part: "header",
    pattern: new RegExp(`문서번호\\s+(${NUMBER})(?=\\s+결재일자|\\s*\\n)`, "u"),
  },
  {
    field: "documentNumber",
    part: "header",
    pattern: new RegExp(`시\\s*행\\s+(${NUMBER})\\s*\\(`, "u"),
  },
  { field: "approvedOn", part: "header", pattern: /결재일자\s+(\S[^\n가-힣]*)/u, date: true },
  { field: "disclosure", part: "header", pattern: /공개여부\s+([가-힣]+)/u },
  { field: "exemptions", part: "header", pattern: /공개여부\s+[가-힣]+\s?\(([\d, ]+)\)/u },
  {
    field: "policyNumber",
    part: "header",
    pattern: /방침번호[ \t]+(?!시\s+민)(\S.*?)(?=\s*(?:시\s+민|\n))/u,
  },
  { field: "organisation", part: "footer", pattern: /기관명[ \t]+(\S+)/u },
  {
    field: "department",
    part: "footer",
    pattern: /부서명[ \t]+(\S[^\n]*?)(?=\s*(?:\n|문서번호))/u,
  },
  {
    field: "documentNumber",
    part: "footer",
    pattern: new RegExp(`문서번호\\s+(${NUMBER})\\s+생산일자`, "u"),
  },
  { field: "producedOn", part: "footer", pattern: /생산일자[ \t]+(\S[^\n가-힣]*)/u, date: true },
  { field: "disclosure", part: "footer", pattern: /공개구분[ \t]+([가-힣]+)/u },
  { field: "retention", part: "footer", pattern: /보존기간[ \t]+(\S+)/u },
  { field: "managementNumber", part: "footer", pattern: /관리번호[ \t]+([A-Z]\d+)/u },
  {
    field: "classification",
    part: "footer",
    pattern: /분류정보[ \t]+(\S[^\n]*?)(?=\s*(?:같은 분류|\n|$))/u,
  },
  { field: "licence", part: "footer", pattern: /이용조건[^\n]*?\(([^()\n]+\)\s*[\d.]*)/u },
  {
    field: "disclosure",
    part: "footer",
    pattern: /[/\s](대시민공개|부분공개|비공개)\s*(?:\([\d, ]+\))?\s*$/u,
  },
  { field: "exemptions", part: "footer", pattern: /[/\s](?:부분공개|비공개)\s*\(([\d, ]+)\)\s*$/u },
];

/** What an approved document prints of itself, header before footer. */
export function fieldsOf(reading: Reading): PrintedField[] {
  const { plain } = reading;
  const fields: PrintedField[] = [];
  const title = titleOf(reading);
  if (title) fields.push({ field: "title", part: "title", value: words(plain, title), ...title });
  for (const { field, part, pattern, date } of PATTERNS) {
    const found = pattern.exec(plain);
    const value = found?.[1];
    if (!found || value === undefined) continue;
    const start = found.index + found[0].lastIndexOf(value);
    const range = trimmed(plain, { start, end: start + value.length });
    fields.push(
      ...fieldOf(
        plain,
        field,
        part,
        date ? dayAt(plain, range) : { range, value: normal(field, words(plain, range)) },
      ),
    );
  }
  return fields;
}

function dayAt(plain: string, range: Range): { range: Range; value: string } | null {
  const day = dateAt(plain, range.start, null);
  return day?.from == null || day.from.length < 10
    ? null
    : { range: { start: day.start, end: day.end }, value: day.from };
}

function fieldOf(
  plain: string,
  field: FieldPattern["field"],
  part: FieldPattern["part"],
  read: { range: Range; value: string } | null,
): PrintedField[] {
  if (!read || read.value === "") return [];
  if (field !== "department") return [{ field, part, value: read.value, ...read.range }];
  // 부서명 prints the bureau and, behind it, the department.
  const at = plain.slice(read.range.start, read.range.end).lastIndexOf(" ");
  const split = read.range.start + at + 1;
  const department = { start: split, end: read.range.end };
  const bureau = trimmed(plain, {
    start: read.range.start,
    end: Math.max(read.range.start, split - 1),
  });
  const fields: PrintedField[] = [{ field, part, value: words(plain, department), ...department }];
  if (at > 0) fields.unshift({ field: "bureau", part, value: words(plain, bureau), ...bureau });
  return fields;
}

const normal = (field: FieldPattern["field"], value: string) =>
  field === "licence" ? value.replace(/\)\s*/u, " ").trim() : value;

const BUREAU_PAGE = (department: string) =>
  new RegExp(
    `([가-힣]{2,}(?:국|본부|실|관|위원회))\\s*\\(\\s*${Array.from(department).join("\\s?")}\\s*\\)`,
    "u",
  );

/** The header of an approved document. */
export function headerOf(reading: Reading): SourceHeader {
  const fields = fieldsOf(reading);
  const value = (field: keyof SourceHeader) => valueOf(fields, field);
  const department = value("department") ?? value("documentNumber")?.replace(/-\d+$/u, "") ?? null;
  const page = department === null ? null : BUREAU_PAGE(department).exec(reading.plain);
  return {
    ...NO_HEADER,
    title: value("title"),
    documentNumber: value("documentNumber"),
    policyNumber: value("policyNumber"),
    organisation: value("organisation"),
    bureau: value("bureau") ?? page?.[1] ?? null,
    department,
    approvedOn: value("approvedOn"),
    producedOn: value("producedOn"),
    disclosure: value("disclosure"),
    exemptions: (value("exemptions") ?? "")
      .split(/[,\s]+/u)
      .filter(Boolean)
      .map(Number),
    retention: value("retention"),
    managementNumber: value("managementNumber"),
    classification: value("classification"),
    licence: value("licence"),
  };
}
