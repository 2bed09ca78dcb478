import type { HeaderPlace } from "../../src/words/header-fields.js";
import type { UnitSource } from "../schema/facts";
import type { Row } from "../schema/table";
import type { tables } from "../schema/registry";
import type { FactKind } from "../schema/tables/fact";
import type { Outcome } from "../schema/verdict";
import type { KnownBy } from "../schema/views/known";

type Tables = typeof tables;

/** A fact with its place and what it says; columns of the views `evidence` and `fact_value`. */
export interface FactRow {
  fact_id: string;
  kind: FactKind;
  as_written: string;
  place: string;
  start_offset: number;
  end_offset: number;
  prefix: string;
  quote: string;
  suffix: string;
  label: string | null;
  /** Of a header field, the part of the document that prints it; else null. */
  part: HeaderPlace["part"] | null;
  path: string[];
  year: number | null;
  phase: string | null;
  value: number | null;
  unit: string | null;
  unit_from: UnitSource | null;
  /** Whether its passage is in other words than the original's. */
  restated: boolean;
}

/** A further print of a sum. */
export interface AlsoRow {
  fact_id: string;
  as_written: string;
  place: string;
}

/** A correction of a fact: columns of the table `correction`. */
export type CorrectionRow = Pick<
  Row<Tables["correction"]>,
  "id" | "fact_id" | "printed" | "meant" | "reason_ko" | "reason_en" | "evidence" | "status"
>;

/** What another document prints of the same project, year and phase. */
export interface ElsewhereRow {
  fact_id: string;
  /** A fact of the other document. */
  other_id: string;
  document: string;
  as_written: string;
  /** Whether both print the same sum. */
  is_same: boolean;
  known_from: string;
  known_by: KnownBy;
  /** Whether the other document is another edition of the same one. */
  is_edition: boolean;
}

/** A rule put to one place of the document. */
export interface VerdictRow {
  id: string;
  rule: string;
  title_ko: string;
  title_en: string;
  /** What was found; null where it holds. */
  finding_ko: string | null;
  finding_en: string | null;
  outcome: Outcome;
  expected: string | null;
  actual: string | null;
  formula: string | null;
  finding_id: string | null;
  /** Whether it was put to this document, or to a later one that prints some of its facts too. */
  is_own: boolean;
  facts: string[];
}

/** A numeral with the facts it became. */
export interface NumberRow {
  id: string;
  role: Row<Tables["number"]>["role"];
  as_written: string;
  place: string;
  prefix: string;
  suffix: string;
  start_offset: number;
  end_offset: number;
  facts: string[];
}

/** A finding with all its places. */
export interface FindingRow {
  id: string;
  rule: string;
  finding_ko: string;
  finding_en: string;
  class: Row<Tables["finding"]>["class"];
  severity: Row<Tables["finding"]>["severity"];
  expected: string | null;
  actual: string;
  starts: number[];
  ends: number[];
  places: string[];
  quotes: string[];
}

/** Everything the ledger holds of one document that its pages show. */
export interface SourceRows {
  source: Row<Tables["source"]> & {
    is_transcription: boolean;
    known_from: string;
    known_by: KnownBy;
    /** ISO day on which the next edition took its place; null for today's documents. */
    replaced_on: string | null;
    /** The document as it is today; its own id for that. */
    current_id: string;
  };
  text: string;
  blocks: Row<Tables["block"]>[];
  /** By the id of their block. */
  cells: Map<string, Row<Tables["cell"]>[]>;
  omissions: Row<Tables["omission"]>[];
  restatements: Row<Tables["restatement"]>[];
  maskings: Row<Tables["masking"]>[];
  facts: FactRow[];
  /** By the id of their fact. */
  also: Map<string, AlsoRow[]>;
  /** By the id of their fact, as those of other documents are. */
  corrections: Map<string, CorrectionRow[]>;
  elsewhere: Map<string, ElsewhereRow[]>;
  verdicts: VerdictRow[];
  numbers: NumberRow[];
  findings: FindingRow[];
  coverage: CoverageRow;
}

/** A row of the view `number_coverage`; the share is null where no numeral is printed. */
export interface CoverageRow {
  numbers: number;
  in_facts: number;
  in_roles: number;
  unexplained: number;
  share_explained: number | null;
}
