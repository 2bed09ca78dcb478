import type { LedgerRows } from "../schema/registry";
import type { LedgerDocument, LedgerInput, LedgerRule } from "./input";
import { RowSet } from "./row-set";
import { addActivities } from "./rows/activity";
import { addChecks } from "./rows/check";
import { addCorrection } from "./rows/correction";
import { addKnownName } from "./rows/known-name";
import { addMeetings } from "./rows/meeting";
import { addMoney } from "./rows/money";
import { addNumbers } from "./rows/number";
import { addRecord } from "./rows/record";
import { addSource } from "./rows/source";
import { addText } from "./rows/text";

function addRule(set: RowSet, { id, words, standing }: LedgerRule): void {
  const { ko, en } = words;
  set.add("rule", {
    id,
    title_ko: ko.title,
    title_en: en.title,
    finding_ko: ko.finding,
    finding_en: en.finding,
    clause_ko: ko.clause,
    clause_en: en.clause,
    tolerance_ko: ko.tolerance,
    tolerance_en: en.tolerance,
    class: standing.class,
    severity: standing.severity,
  });
}

function addProject(set: RowSet, input: LedgerInput): void {
  const { release, districts, names, prices, rules } = input;
  const { id, date, codeVersion } = release;
  set.add("release", { id, released_on: date, code_version: codeVersion });
  districts.forEach(({ name, en, column, row }, index) => {
    const tile = { tile_column: column, tile_row: row };
    set.add("district", { name, name_en: en, ordinal: index + 1, ...tile });
  });
  for (const { year, index, source } of prices.series) {
    const cited = { citation: source.en, citation_ko: source.ko };
    set.add("price", { year, index_value: index, base: prices.base, ...cited });
  }
  for (const entry of names) addKnownName(set, entry);
  for (const rule of rules) addRule(set, rule);
}

/** Documents in the order of their ids, whatever order they come in. */
function addDocuments(
  set: RowSet,
  documents: readonly LedgerDocument[],
  districts: LedgerInput["districts"],
): void {
  for (const document of documents.toSorted((a, b) =>
    a.facts.source.id < b.facts.source.id ? -1 : 1,
  )) {
    addSource(set, document);
    addText(set, document.facts);
    addMoney(set, document.facts);
    addActivities(set, document.facts);
    addMeetings(set, document.facts, districts);
    addRecord(set, document.facts);
    addNumbers(set, document.facts);
    addChecks(set, document);
  }
}

/** The rows of every table, of the documents as they are today. */
export function ledgerRows(input: LedgerInput): LedgerRows {
  const set = new RowSet();
  addProject(set, input);
  addDocuments(set, input.documents, input.districts);
  for (const { id, currentId, ordinal, knownFrom, knownBy, replacedOn } of input.editions) {
    const days = { known_from: knownFrom, known_by: knownBy, replaced_on: replacedOn };
    set.add("edition", { source_id: id, current_id: currentId, ordinal, ...days });
  }
  for (const correction of input.corrections) addCorrection(set, correction);
  return set.rows;
}

/** The rows of the tables of earlier editions. */
export function earlierRows({ earlier, districts }: LedgerInput): LedgerRows {
  const set = new RowSet();
  addDocuments(set, earlier, districts);
  return set.rows;
}
