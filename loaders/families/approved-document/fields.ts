import { dateAt } from "../../notation/date";
import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type Context, tell } from "../../passages/context";
import type { Reading } from "../../read/reading";
import type { SourceHeader } from "../../schema/facts";
import { NO_HEADER } from "../../schema/facts";
import { officeOf } from "../office-line";
import { type PrintedField, valueOf } from "../printed-field";
import { type Below, fieldsBelow } from "./head-table";
import { type FieldPattern, PATTERNS } from "./header-patterns";
import { titleOf } from "./title";

/** What an approved document prints of itself, header before footer. */
export function fieldsOf(reading: Reading): PrintedField[] {
  const { plain } = reading;
  const fields: PrintedField[] = [];
  const title = titleOf(reading);
  if (title) fields.push({ field: "title", part: "title", value: words(plain, title), ...title });
  const below = fieldsBelow(reading);
  for (const { field, part, pattern, date } of PATTERNS) {
    const range = printedAt(plain, pattern, below);
    if (!range) continue;
    fields.push(
      ...fieldOf(
        plain,
        field,
        part,
        date ? dayAt(plain, range) : { range, value: normal(field, words(plain, range)) },
      ),
    );
  }
  return [...fields, ...loneOffice(plain, fields)];
}

/** The office on a line of its own, where neither a label nor the document's number names one. */
function loneOffice(plain: string, known: PrintedField[]): PrintedField[] {
  const names = known.some(({ field }) => field === "department" || field === "documentNumber");
  const office = names ? null : officeOf(plain);
  if (!office) return [];
  return (["bureau", "department"] as const).map((field) => {
    const range = office[field];
    return { field, part: "header", value: words(plain, range), ...range };
  });
}

/** Where a pattern's value is printed: beside its label, or in the cell below it. */
function printedAt(plain: string, pattern: RegExp, below: Below[]): Range | null {
  for (const { label, value } of below) {
    const found = pattern.exec(`${label} ${plain.slice(value.start, value.end)}`);
    const print = found?.[1];
    if (!found || found.index > 0 || print === undefined) continue;
    const start = value.start + found[0].lastIndexOf(print) - label.length - 1;
    if (start >= value.start) return trimmed(plain, { start, end: start + print.length });
  }
  const found = pattern.exec(plain);
  const print = found?.[1];
  if (!found || print === undefined) return null;
  const start = found.index + found[0].lastIndexOf(print);
  return trimmed(plain, { start, end: start + print.length });
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

function normal(field: FieldPattern["field"], value: string): string {
  if (field === "licence") return value.replace(/\)\s*/u, " ").trim();
  // A sender's name is set apart over its line: 서 울 특 별 시.
  return field === "organisation" && /^(?:[가-힣] )+[가-힣]$/u.test(value)
    ? squashed(value)
    : value;
}

/** A letter as it stands in a pattern. */
const literally = (letter: string) =>
  /[\p{L}\p{N}]/u.test(letter) ? letter : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;

/** Who presents the paper on its title page: 복지국 (가상과), 가상구 (가상과). */
const PRESENTER = (department: string, ends: string) =>
  new RegExp(
    `((?:[가-힣] ?){1,15}(?:${ends}))\\s*\\(\\s*${Array.from(department, literally).join("\\s?")}\\s*\\)`,
    "u",
  );
/** The same behind the month of the title page: 2021. 7. 시민국 가상과. */
const COVER = (department: string, ends: string) =>
  new RegExp(
    `(?:19|20)\\d\\d\\.\\s?\\d{1,2}\\.?\\s+((?:[가-힣] ?){1,15}(?:${ends}))\\s+${Array.from(department, literally).join("\\s?")}(?![가-힣\\d-])`,
    "u",
  );
const BUREAUS = "국|본부|실|관|단|원|소|센터|재단|위원회";
const GOVERNMENTS = "시청?|구청?|군청?|도청?";

function presenterOf({ plain }: Reading, department: string | null, ends: string): string | null {
  if (department === null) return null;
  const print = (PRESENTER(department, ends).exec(plain) ??
    COVER(department, ends).exec(plain))?.[1];
  return print === undefined ? null : joined(print.trim());
}

/** Letters set apart are one word: 시 민 국. */
const joined = (print: string) =>
  /^(?:[가-힣] )+[가-힣]$/u.test(print) ? squashed(print) : (print.split(" ").at(-1) ?? print);

/** The header of an approved document. */
export function headerOf(reading: Reading): SourceHeader {
  const fields = fieldsOf(reading);
  const value = (field: keyof SourceHeader) => valueOf(fields, field);
  const department = value("department") ?? value("documentNumber")?.replace(/-\d+$/u, "") ?? null;
  return {
    ...NO_HEADER,
    title: value("title"),
    documentNumber: value("documentNumber"),
    policyNumber: value("policyNumber"),
    organisation: value("organisation") ?? presenterOf(reading, department, GOVERNMENTS),
    bureau: value("bureau") ?? presenterOf(reading, department, BUREAUS),
    department,
    approvedOn: value("approvedOn"),
    producedOn: value("producedOn"),
    disclosure: value("disclosure"),
    exemptions: (value("exemptions") ?? "").split(/\D+/u).filter(Boolean).map(Number),
    retention: value("retention"),
    managementNumber: value("managementNumber"),
    classification: value("classification"),
    licence: value("licence"),
  };
}

/** A day of signature beside a masked name: 05/15 ○○○. */
const SIGNED_ON = /(?<![\d/])\d{2}\/\d{2}(?=\s{0,4}(?:代\s?)?○)/u;

/** Says so where only a sign-off without a year tells when a document was approved. */
export function tellMissingYear(context: Context, { approvedOn }: SourceHeader): void {
  const signed = approvedOn === null ? SIGNED_ON.exec(context.reading.plain) : null;
  if (!signed) return;
  const range = { start: signed.index, end: signed.index + signed[0].length };
  tell(context, "approval-year-missing", `no year printed with: ${signed[0]}`, range, null);
}
