import type { Column } from "./column";
import { tableList } from "./registry";
import type { Table } from "./table";
import type { View } from "./view";
import { views } from "./view-registry";

const INTRODUCTION = `# Data dictionary · 자료 사전

Generated from \`loaders/schema\`; not written by hand. Unknown is null, never a guess. Money is whole
won. Dates are ISO text where a document may print a month only. Sums of different phases, counts of
different counters, a total and its parts, and an event and its people are never added.

The schema \`main\` holds every document as it is today. Three more stand beside it: \`earlier\` has the
same tables for documents whose place a newer version took, \`editions\` the same tables and views over
both, \`corrected\` the views with known errors of the print set right (\`SET search_path = 'editions,main'\`).

모르는 값은 null입니다. 금액은 원 단위 정수입니다. 단계가 다른 금액, 단위가 다른 수, 합계와 부분, 행사와 인원은 서로 더하지 않습니다.
\`main\`은 지금의 문서, \`earlier\`는 새 판으로 바뀐 문서, \`editions\`는 둘 다, \`corrected\`는 잘못 인쇄된 것을 바로잡은 읽기입니다.`;

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function grid(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function columnRules(name: string, column: Column, table: Table): string {
  const rules = [];
  if (table.key.includes(name)) rules.push("key");
  if (column.reference !== null) rules.push(`→ ${column.reference}`);
  if (column.nullable) rules.push("may be null");
  if (column.oneOf) rules.push(`one of ${column.oneOf.join(", ")}`);
  return rules.join("; ");
}

function tableSection(table: Table): string {
  const rows = Object.entries(table.columns).map(([name, column]) => [
    `\`${name}\``,
    column.type,
    columnRules(name, column, table),
    column.words.en,
    column.words.ko,
  ]);
  const head = ["column", "type", "rules", "meaning", "뜻"];
  return `### ${table.name}\n\n${table.words.en} · ${table.words.ko}\n\n${grid(head, rows)}`;
}

function viewSection(view: View): string {
  const rows = Object.entries(view.columns).map(([name, words]) => [
    `\`${name}\``,
    words.en,
    words.ko,
  ]);
  const head = ["column", "meaning", "뜻"];
  return `### ${view.name}\n\n${view.words.en} · ${view.words.ko}\n\n${grid(head, rows)}`;
}

/** The data dictionary in Markdown: every view and table with its columns, in both languages. */
export function dataDictionary(): string {
  const sections = [
    INTRODUCTION,
    "## Views",
    ...views.map(viewSection),
    "## Tables",
    ...tableList.map(tableSection),
  ];
  return `${sections.join("\n\n")}\n`;
}
