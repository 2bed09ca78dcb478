/** What tables of the ledger hold, in the order in which the page of data tells it. */
export const FILE_GROUPS = [
  "money",
  "deeds",
  "meetings",
  "documents",
  "checks",
  "reading",
] as const;

export type FileGroup = (typeof FILE_GROUPS)[number];

/** The tables and views of each group; one that none names is about how documents were read. */
const NAMED: Readonly<Record<Exclude<FileGroup, "reading">, readonly string[]>> = {
  money: [
    ...["budget_by_year", "budget_vintages", "budget_conflicts", "real_amounts"],
    ...["execution_rate", "execution_compared", "sheet_budget", "composition", "basis_items"],
    ...[
      "funding_by_year",
      "phase_vintages",
      "unit_costs",
      "amount",
      "amount_also",
      "price",
      "rate",
    ],
  ],
  deeds: [
    ...["activities_by_year", "activity_vintages", "schedule_rows", "project_steps"],
    ...["activity", "activity_of", "schedule", "milestone"],
  ],
  meetings: [
    ...["meeting_agenda", "attendance", "district_presence", "questions_by_disposition"],
    ...["meeting", "attendance_group", "attendance_part", "district_count", "district", "absence"],
    ...["agenda_row", "agenda_topic", "question", "answer", "follow_up", "weekday"],
  ],
  documents: [
    ...["documents", "document_dates", "coverage", "source", "edition", "source_text"],
    ...["header_field", "attachment", "reference", "masking", "omission", "restatement"],
    ...["message", "release", "known_name"],
  ],
  checks: [
    ...["findings_list", "rule", "finding", "finding_fact", "finding_span"],
    ...["verdict", "verdict_fact", "verdict_span", "correction"],
  ],
};

const GROUP_OF = new Map(
  Object.entries(NAMED).flatMap(([group, names]) =>
    names.map((name) => [name, group as FileGroup] as const),
  ),
);

/** What a table or view of the ledger holds. */
export function fileGroupOf(name: string): FileGroup {
  return GROUP_OF.get(name) ?? "reading";
}
