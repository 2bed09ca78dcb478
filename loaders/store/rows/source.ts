import type { LedgerDocument } from "../input";
import type { RowSet } from "../row-set";

/** What a document says of itself; a day that it does not print is the one its sidecar notes. */
function header({ facts: { source }, sidecar: { dates } }: LedgerDocument) {
  return {
    printed_title: source.title,
    document_number: source.documentNumber,
    policy_number: source.policyNumber,
    organisation: source.organisation,
    bureau: source.bureau,
    department: source.department,
    approved_on: source.approvedOn ?? dates.approvedOn,
    produced_on: source.producedOn ?? dates.producedOn,
    disclosure: source.disclosure,
    exemptions: source.exemptions,
    retention: source.retention,
    management_number: source.managementNumber,
    classification: source.classification,
    printed_licence: source.licence,
    account: source.account,
    period: source.period,
    fiscal_year: source.fiscalYear,
    programme: source.programme,
  };
}

function provenance({ sidecar }: LedgerDocument) {
  const original = sidecar.transcriptionOf;
  return {
    title: sidecar.title,
    publisher: sidecar.publisher,
    url: sidecar.url,
    accessed_on: sidecar.dates.accessedOn,
    licence_name: sidecar.licence.name,
    licence_code: sidecar.licence.code,
    licence_url: sidecar.licence.url,
    licence_note: sidecar.licence.note,
    original_title: original?.title ?? null,
    original_number: original?.number ?? null,
    original_url: original?.url ?? null,
    original_sha256: original?.sha256 ?? null,
  };
}

/** Where the words of a restated passage stand, in code points. */
function placeIn(text: string, quote: string) {
  const at = text.indexOf(quote);
  if (at < 0) return { start_offset: null, end_offset: null };
  const start = Array.from(text.slice(0, at)).length;
  return { start_offset: start, end_offset: start + Array.from(quote).length };
}

/** The document itself, its sidecar, and every field that it prints of itself. */
export function addSource(set: RowSet, document: LedgerDocument): void {
  const { facts, sidecar } = document;
  const { id, path, format, family, sha256 } = facts.source;
  const file = { id, path, format, family, sha256 };
  set.add("source", { ...file, ...provenance(document), ...header(document) });
  sidecar.omitted.forEach(({ section, what }, index) => {
    set.add("omission", { source_id: id, ordinal: index + 1, section, what });
  });
  sidecar.restated.forEach(({ where, quote }, index) => {
    const row = { source_id: id, ordinal: index + 1, section: where, quote };
    set.add("restatement", { ...row, ...placeIn(facts.text, quote) });
  });
  sidecar.masked.forEach((what, index) => {
    set.add("masking", { source_id: id, ordinal: index + 1, what });
  });
  for (const field of facts.header) {
    const fact = set.fact(id, "header_field", field);
    set.add("header_field", { ...fact, field: field.field, value: field.value, part: field.part });
  }
}
