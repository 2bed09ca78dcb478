import { bisector } from "d3";
import type { HeaderPlace } from "../../../src/words/header-fields.js";
import { byFact } from "../evidence/by-fact";
import type { Evidence } from "../evidence/evidence";
import { checkOf, citationOf, headerOf, labelOf } from "../evidence/evidence";
import type { FactRow, FindingRow, NumberRow, SourceRows } from "../source-rows";
import { blocksOf, type Block } from "./blocks";
import { depthsOf } from "./depths";
import { Outline } from "./outline";
import { Stream } from "./parts";

/** A fact of the document, and where a reader finds it. */
export interface DocumentFact {
  id: string;
  kind: FactRow["kind"];
  label: string | null;
  /** Of a header field, whose label and citation have words in other languages; else null. */
  header: HeaderPlace | null;
  asWritten: string;
  citation: string;
  /** Id of the numeral it was read from; null where it was read from words. */
  number: string | null;
  /** Index of the block where it begins. */
  block: number;
}

/** A finding, and where a reader finds it. */
export interface DocumentFinding {
  id: string;
  rule: string;
  titleKo: string;
  titleEn: string;
  class: FindingRow["class"];
  severity: FindingRow["severity"];
  expected: string | null;
  actual: string;
  citation: string;
  /** Ids of the numerals in its passages. */
  numbers: string[];
  /** Index of the block where it begins. */
  block: number;
}

/** Everything that the page of one document shows. */
export interface DocumentView {
  source: SourceRows["source"] & {
    omissions: { section: string; what: string }[];
    restatements: { section: string; quote: string }[];
    maskings: string[];
  };
  coverage: {
    numbers: number;
    inFacts: number;
    inRoles: number;
    unexplained: number;
    /** Per cent; null where no numeral is printed. */
    shareExplained: number | null;
  };
  blocks: (Omit<Block, "start" | "end"> & {
    /** Of headings, how many stand over it: documents skip levels, and pages must not; else null. */
    depth: number | null;
  })[];
  facts: DocumentFact[];
  findings: DocumentFinding[];
  /** Every rule put to the document, with what it came to. */
  ledger: (Evidence["checks"][number] & { facts: string[] })[];
}

const byEnd = bisector((block: Block) => block.end);

/** The block where an offset stands, or the one after it; the last where none does. */
function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, Math.min(byEnd.right(blocks, offset), blocks.length - 1));
}

const meets = (number: NumberRow, start: number, end: number): boolean =>
  number.start_offset < end && number.end_offset > start;

function factsOf(rows: SourceRows, blocks: readonly Block[]): DocumentFact[] {
  const numerals = byFact(rows.numbers);
  const outline = new Outline(rows);
  return rows.facts.map((fact) => {
    const own = numerals
      .get(fact.fact_id)
      ?.find((number) => meets(number, fact.start_offset, fact.end_offset));
    return {
      id: fact.fact_id,
      kind: fact.kind,
      label: labelOf(fact),
      header: headerOf(fact),
      asWritten: fact.as_written,
      citation: citationOf(fact, outline),
      number: own?.id ?? null,
      block: blockAt(blocks, fact.start_offset),
    };
  });
}

function findingsOf(rows: SourceRows, blocks: readonly Block[]): DocumentFinding[] {
  const { findings, numbers } = rows;
  const outline = new Outline(rows);
  return findings.map((finding) => {
    const within = numbers.filter((number) =>
      finding.starts.some((start, index) => meets(number, start, finding.ends[index] ?? start)),
    );
    return {
      id: finding.id,
      rule: finding.rule,
      titleKo: finding.finding_ko,
      titleEn: finding.finding_en,
      class: finding.class,
      severity: finding.severity,
      expected: finding.expected,
      actual: finding.actual,
      citation: (finding.places[0] ?? "") || outline.at(finding.starts[0] ?? 0),
      numbers: within.map(({ id }) => id),
      block: blockAt(blocks, finding.starts[0] ?? 0),
    };
  });
}

function sourceOf({
  source,
  omissions,
  restatements,
  maskings,
}: SourceRows): DocumentView["source"] {
  return {
    ...source,
    omissions: omissions.map(({ section, what }) => ({ section, what })),
    restatements: restatements.map(({ section, quote }) => ({ section, quote })),
    maskings: maskings.map(({ what }) => what),
  };
}

/** What the page of a document shows, from what the ledger holds of it. */
export function documentView(rows: SourceRows): DocumentView {
  const blocks = blocksOf(new Stream(rows), rows);
  const depths = depthsOf(blocks);
  const { numbers, in_facts, in_roles, unexplained, share_explained } = rows.coverage;
  return {
    source: sourceOf(rows),
    coverage: {
      ...{ numbers, inFacts: in_facts, inRoles: in_roles, unexplained },
      shareExplained: share_explained,
    },
    blocks: blocks.map(({ kind, level, mark, parts, rows: cells }, index) => ({
      ...{ kind, level, mark, parts, rows: cells, depth: depths[index] ?? null },
    })),
    facts: factsOf(rows, blocks),
    findings: findingsOf(rows, blocks),
    ledger: rows.verdicts
      .filter(({ is_own }) => is_own)
      .map((verdict) => ({ ...checkOf(verdict), facts: verdict.facts })),
  };
}
