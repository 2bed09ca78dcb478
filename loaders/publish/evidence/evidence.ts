import type {
  AlsoRow,
  CorrectionRow,
  ElsewhereRow,
  FactRow,
  SourceRows,
  VerdictRow,
} from "../source-rows";
import { headerCitation, headerLabel, type HeaderPlace } from "../../../src/words/header-fields.js";
import { Outline } from "../document/outline";
import { byFact } from "./by-fact";
import { conversion } from "./conversion";

/** What a rule that covers a fact came to. */
interface EvidenceCheck {
  rule: string;
  titleKo: string;
  titleEn: string;
  /** What was found; null where it holds. */
  findingKo: string | null;
  findingEn: string | null;
  outcome: VerdictRow["outcome"];
  expected: string | null;
  actual: string | null;
  formula: string | null;
  /** The finding it became; null where it did not fail. */
  findingId: string | null;
}

/** A known error of the print. */
interface EvidenceCorrection {
  id: string;
  printed: string;
  meant: string;
  reasonKo: string;
  reasonEn: string;
  /** What in the document shows it. */
  evidence: string;
  status: CorrectionRow["status"];
}

/** Everything a reader may ask of one fact: where it is printed, what it says, whether it holds. */
export interface Evidence {
  id: string;
  kind: FactRow["kind"];
  source: {
    id: string;
    title: string;
    publisher: string | null;
    documentNumber: string | null;
    /** Null where the document prints none. */
    licence: string | null;
    isTranscription: boolean;
    url: string | null;
    /** ISO day from which the document was known, and what dates it. */
    knownFrom: string;
    knownBy: ElsewhereRow["known_by"];
    /** ISO day on which the next edition took its place; null for today's documents. */
    replacedOn: string | null;
    /** The document as it is today; its own id for that. */
    currentId: string;
  };
  asWritten: string;
  /** As a person looks it up: `5 최근 3년 결산 현황 › 2019 › 집행액`; empty where nothing is above it. */
  citation: string;
  prefix: string;
  quote: string;
  suffix: string;
  /** The passage is in other words than the original's: no quote. */
  restated: boolean;
  label: string | null;
  /** Of a header field, whose label and citation have words in other languages; else null. */
  header: HeaderPlace | null;
  path: string[];
  year: number | null;
  phase: string | null;
  /** Whole won, per cent, count or minutes. */
  value: number | null;
  unit: string | null;
  unitFrom: FactRow["unit_from"];
  conversion: string | null;
  also: { asWritten: string; citation: string }[];
  corrections: EvidenceCorrection[];
  /** What other documents, and other editions of this one, print of the same project, year and phase. */
  elsewhere: {
    fact: string;
    document: string;
    asWritten: string;
    isSame: boolean;
    knownFrom: string;
    knownBy: ElsewhereRow["known_by"];
    /** Whether the other document is another edition of the same one. */
    isEdition: boolean;
  }[];
  checks: EvidenceCheck[];
  /** Ids of the numerals it was read from. */
  numbers: string[];
}

function sourceOf({ source }: SourceRows): Evidence["source"] {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    documentNumber: source.document_number,
    licence: source.licence_name,
    isTranscription: source.is_transcription,
    url: source.url ?? source.original_url,
    knownFrom: source.known_from,
    knownBy: source.known_by,
    replacedOn: source.replaced_on,
    currentId: source.current_id,
  };
}

/** A verdict as pages show it. */
export function checkOf(verdict: VerdictRow): EvidenceCheck {
  const { rule, outcome, expected, actual, formula } = verdict;
  return {
    rule,
    titleKo: verdict.title_ko,
    titleEn: verdict.title_en,
    findingKo: verdict.finding_ko,
    findingEn: verdict.finding_en,
    outcome,
    expected,
    actual,
    formula,
    findingId: verdict.finding_id,
  };
}

/** What a header field is and where it is printed; null for other facts. */
export function headerOf({ label, part }: FactRow): HeaderPlace | null {
  return label === null || part === null ? null : { field: label as HeaderPlace["field"], part };
}

/** The label of a fact as printed; header fields are known by their code in the ledger. */
export function labelOf(fact: FactRow): string | null {
  const header = headerOf(fact);
  return header === null ? fact.label : headerLabel(header, "ko");
}

/** Where a fact is printed, as a person looks it up. */
export function citationOf(fact: FactRow, outline: Outline): string {
  const header = headerOf(fact);
  if (header !== null) return headerCitation(header, "ko");
  return fact.place === "" ? outline.at(fact.start_offset) : fact.place;
}

function said(fact: FactRow) {
  return {
    asWritten: fact.as_written,
    prefix: fact.prefix,
    quote: fact.quote,
    suffix: fact.suffix,
    restated: fact.restated,
    label: labelOf(fact),
    header: headerOf(fact),
    path: fact.path,
    year: fact.year,
    phase: fact.phase,
    value: fact.value,
    unit: fact.unit,
    unitFrom: fact.unit_from,
    conversion: fact.kind === "amount" ? conversion(fact.as_written, fact.value, fact.unit) : null,
  };
}

const alsoOf = ({ as_written, place }: AlsoRow) => ({
  asWritten: as_written,
  citation: place,
});

const correctionOf = (row: CorrectionRow): EvidenceCorrection => ({
  id: row.id,
  printed: row.printed,
  meant: row.meant,
  reasonKo: row.reason_ko,
  reasonEn: row.reason_en,
  evidence: row.evidence,
  status: row.status,
});

const elsewhereOf = (row: ElsewhereRow) => ({
  fact: row.other_id,
  document: row.document,
  asWritten: row.as_written,
  isSame: row.is_same,
  knownFrom: row.known_from,
  knownBy: row.known_by,
  isEdition: row.is_edition,
});

/** The evidence of every fact of a document, in the order of print. */
export function evidenceOf(rows: SourceRows): Evidence[] {
  const source = sourceOf(rows);
  const outline = new Outline(rows);
  const verdicts = byFact(rows.verdicts);
  const numbers = byFact(rows.numbers);
  return rows.facts.map((fact) => ({
    id: fact.fact_id,
    kind: fact.kind,
    source,
    citation: citationOf(fact, outline),
    ...said(fact),
    also: (rows.also.get(fact.fact_id) ?? []).map(alsoOf),
    corrections: (rows.corrections.get(fact.fact_id) ?? []).map(correctionOf),
    elsewhere: (rows.elsewhere.get(fact.fact_id) ?? []).map(elsewhereOf),
    checks: (verdicts.get(fact.fact_id) ?? []).map(checkOf),
    numbers: (numbers.get(fact.fact_id) ?? []).map(({ id }) => id),
  }));
}
