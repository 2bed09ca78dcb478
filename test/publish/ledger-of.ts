import { createHash } from "node:crypto";
import { check } from "../../loaders/checks/run";
import { RULES } from "../../loaders/checks/registry";
import { factsIn } from "../../loaders/families/extract";
import { readDecoded } from "../../loaders/read/read";
import type { Sidecar } from "../../loaders/schema/sidecar";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import type { LedgerInput } from "../../loaders/store/input";

const VOCABULARY = readVocabulary("data/vocabulary");

/** Everything that a build makes of one invented document: read, checked, ready to be stored. */
export function ledgerOf(text: string, sidecar: Partial<Sidecar> = {}): LedgerInput {
  const bytes = Buffer.from(text);
  const path = "documents/invented.txt";
  const facts = factsIn(readDecoded(text, path), { bytes, path }, VOCABULARY);
  const given: Sidecar = {
    title: facts.source.title ?? "",
    family: facts.source.family,
    publisher: "가상시",
    documentNumber: null,
    dates: { approvedOn: null, producedOn: null, accessedOn: "2026-01-02" },
    url: null,
    licence: { name: "저작자표시", code: null, url: null, note: null },
    transcriptionOf: null,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    omitted: [],
    restated: [],
    masked: [],
    ...sidecar,
  };
  return {
    documents: [{ facts, sidecar: given, ...check(facts, VOCABULARY) }],
    rules: RULES,
    earlier: [],
    editions: [],
    corrections: [],
    districts: VOCABULARY.districts,
    names: VOCABULARY.names,
    prices: { base: "2015 = 100", unit: "index", series: [] },
    release: { id: "r1", date: "2026-01-02", codeVersion: "0.1.0" },
  };
}
