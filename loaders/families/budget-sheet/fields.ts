import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type Section, outlineOf } from "../../read/outline";
import type { Block, Cell, Reading, Table } from "../../read/reading";
import type { SourceHeader } from "../../schema/facts";
import { NO_HEADER } from "../../schema/facts";
import { type PrintedField, valueOf } from "../printed-field";
import { fiscalYearOf } from "./fiscal-year";
import { fieldsNamed, labelledFields, officeFields } from "./labelled-fields";
import { isPaperName, paperYear } from "./signs";
import { fieldsOfStatement, isStatement } from "./statement-head";

/** Labels of the overview and the fields they name. */
const LABELS: [RegExp, keyof SourceHeader][] = [
  [/^(?:세부)?사업명$/u, "title"],
  [/^회계(?:구분|명)?$/u, "account"],
  [/^사업기간$/u, "period"],
  [/^(?:소관)?실[·ㆍ?]{0,2}국(?:[·ㆍ]?본부)?명?$/u, "bureau"],
  [/^(?:담당|소관|주관)?부서명?$|^소관$/u, "department"],
  [/^회계연도$/u, "fiscalYear"],
];

/** What a budget sheet prints of itself: title, account, period, bureau, department. */
export function fieldsOf(reading: Reading): PrintedField[] {
  if (isStatement(reading)) return fieldsOfStatement(reading);
  const sections = outlineOf(reading);
  const fields: PrintedField[] = [];
  for (const section of sections) {
    for (const block of section.blocks) {
      if (block.kind === "table") fields.push(...fieldsIn(reading, block));
    }
    fields.push(...stackedFields(reading, section));
  }
  const { plain } = reading;
  const own = titleOf(reading, sections);
  const line = own && lineOf(plain, own);
  const named = own === null || (line !== null && isPaperName(line));
  const titles: PrintedField[] = own
    ? [{ field: "title", part: "title", value: words(plain, own), ...own }]
    : [];
  const labelled = lacking(fields, labelledFields(plain)).filter(
    ({ field }) => named || field !== "title",
  );
  const known = named ? lacking([...fields, ...labelled], titles) : titles;
  const all = [...known, ...labelled, ...fields.filter(({ field }) => named || field !== "title")];
  return [...all, ...lacking(all, officeFields(plain))];
}

/** Those of further fields that are not known yet, the first of each. */
function lacking(known: PrintedField[], more: PrintedField[]): PrintedField[] {
  return more.filter(
    ({ field }, index) =>
      !known.some((other) => other.field === field) &&
      more.findIndex((other) => other.field === field) === index,
  );
}

/** The first line of a range. */
const lineOf = (plain: string, { start, end }: Range): string =>
  plain.slice(start, end).split("\n", 1)[0] ?? "";

function titleOf({ plain, blocks }: Reading, sections: Section[]): Range | null {
  const [first, second] = blocks;
  if (first?.kind === "heading" || first?.kind === "paragraph")
    return second && isProjectBelow(plain, first, second) ? second : first;
  const titled = sections.find(({ title }) => title !== "");
  return titled ? trimmed(plain, { start: titled.start, end: titled.end }) : null;
}

/** What the name of a project ends in. */
const PROJECT =
  /(?:사업|지원|운영|조성|추진|육성|구축|관리|활성화|강화|정비|만들기|개선|확대|보급|설치|건립|개최|양성)$/u;

/** Whether the name of the project stands as a heading right below that of the paper. */
const isProjectBelow = (plain: string, paper: Range, block: Block): boolean =>
  block.kind === "heading" &&
  isPaperName(lineOf(plain, paper)) &&
  PROJECT.test(squashed(words(plain, block)));

function fieldsIn({ plain }: Reading, table: Table): PrintedField[] {
  return table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) => {
      const field = fieldNamed(words(plain, cell));
      if (!field) return [];
      const below = table.rows[index + 1]?.cells[cell.column];
      const right = row.cells[cell.column + 1];
      // Labels side by side head a column each; else the value stands to the right.
      const heads = [row.cells[cell.column - 1], right].some((side) => isLabel(plain, side));
      const value = heads || right === undefined ? below : right;
      return value ? fieldIn(plain, field, value) : [];
    }),
  );
}

/** Labels one a line, then as many values: 실·국, 부서명, 시민협력국, 평생배움과. */
function stackedFields({ plain }: Reading, section: Section): PrintedField[] {
  const lines = section.blocks.filter(({ kind }) => kind === "paragraph");
  const named = lines.map((line) => fieldNamed(words(plain, line)));
  const heads = lines.map((line, at) => named[at] !== undefined || isOffice(words(plain, line)));
  return named.flatMap((field, index) => {
    if (!field) return [];
    const first = heads.findLastIndex((other, at) => at < index && !other) + 1;
    const rest = heads.slice(first).findIndex((other) => !other);
    const value = rest < 0 ? undefined : lines[index + rest];
    const short = value && value.end - value.start <= LONGEST_VALUE && !heads[index + rest];
    return short ? fieldIn(plain, field, value) : [];
  });
}

/** No name of an account, bureau or department is longer. */
const LONGEST_VALUE = 30;

const fieldNamed = (print: string) => LABELS.find(([label]) => label.test(squashed(print)))?.[1];

/** Labels of the officials that stand beside those of the bureau and department. */
const isOffice = (print: string) =>
  /^(?:[국과팀]장|담당관?|담당자|주무관|(?:담당자)?전화(?:번호)?|연락처)$/u.test(squashed(print));

const isLabel = (plain: string, cell: Cell | undefined) =>
  cell !== undefined && fieldNamed(words(plain, cell)) !== undefined;

function fieldIn(plain: string, field: keyof SourceHeader, cell: Range): PrintedField[] {
  const range = field === "period" ? checkedOption(plain, cell) : cell;
  return words(plain, range) === "" ? [] : fieldsNamed(plain, field, trimmed(plain, range));
}

/** The option that is ticked: `■ 연례반복 □ 한시`. Without boxes, the whole cell. */
function checkedOption(plain: string, cell: Range): Range {
  const option = /[■☑✓]\s*([^■□☑☐✓]+)/u.exec(plain.slice(cell.start, cell.end));
  if (!option?.[1]) return cell;
  const start = cell.start + option.index + option[0].indexOf(option[1]);
  return trimmed(plain, { start, end: start + option[1].length });
}

/** The header of a budget sheet; its title is the name of its programme. */
export function headerOf(reading: Reading): SourceHeader {
  const fields = fieldsOf(reading);
  const title = valueOf(fields, "title");
  return {
    ...NO_HEADER,
    title,
    // A statement is of a whole department, and a paper's own name names no programme.
    programme: isStatement(reading) || isPaperName(title ?? "") ? null : title,
    account: valueOf(fields, "account"),
    period: valueOf(fields, "period"),
    bureau: valueOf(fields, "bureau"),
    department: valueOf(fields, "department"),
    fiscalYear:
      Number(valueOf(fields, "fiscalYear")) || (paperYear(reading.plain) ?? fiscalYearOf(reading)),
  };
}
