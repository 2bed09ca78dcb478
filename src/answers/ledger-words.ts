import { composition } from "../figures/composition.js";
import { activityMultiples } from "../figures/activity-multiples.js";
import { districts } from "../figures/districts.js";
import type { Datum } from "../figures/figure.js";
import { followUps } from "../figures/follow-ups.js";
import { funding } from "../figures/funding.js";
import { milestones } from "../figures/milestones.js";
import { schedule } from "../figures/schedule.js";
import { namedProgrammes } from "../words/programme.js";
import type { Kind } from "../words/terms.js";
import type { Concept } from "./concept.js";
import { lexiconWith } from "./lexicon.js";
import { programmeWords } from "./programmes.js";
import { holds, type LedgerWords } from "./reading.js";
import type { RowSet } from "./row-set.js";
import { foldedText } from "./text.js";
import { labelledSums } from "./rows/labelled-sums.js";

/** Row sets with labels that a question may take its words from. */
export const LABELLED: readonly RowSet[] = [composition, activityMultiples, labelledSums, schedule];

/** Row sets that name districts, funds, outcomes and steps of projects. */
export const NAMING: readonly RowSet[] = [districts, funding, followUps, milestones];

/** The current rows of a row set, of all subjects that are at hand. */
export type RowsOf = (set: RowSet) => readonly Datum[];

/** Words of the project's vocabulary, as they are compared, each with the kind of activity it is of. */
export type KindWords = readonly (readonly [word: string, kind: Kind])[];

function textsOf(rows: readonly Datum[], key: string): string[] {
  const texts = rows.map((row) => (row as Datum & Readonly<Record<string, unknown>>)[key]);
  return [...new Set(texts.filter((text) => typeof text === "string"))];
}

/** Names are said with and without the word that all of them end in, except where one syllable is left. */
function districtWords(rows: readonly Datum[]): [Concept, string][] {
  const english = new Map(
    rows.map((row) => {
      const { district, districtEn } = row as Datum & { district: string; districtEn: string };
      return [district, districtEn];
    }),
  );
  return [...english].flatMap(([ko, en]): [Concept, string][] =>
    [ko, ko.replace(/(?<=..)구$/u, ""), en, en.replace(/-gu$/u, "")].map((word) => [
      `district:${ko}`,
      word,
    ]),
  );
}

/** What a ledger says of words: its districts, funds, outcomes, programmes and labels. */
export function wordsOfLedger(
  ledger: { programmes: readonly string[]; kinds: KindWords; rowsOf: RowsOf },
  programme: string | null,
): Omit<LedgerWords, "newestYear"> {
  const { rowsOf } = ledger;
  const programmes = namedProgrammes(ledger.programmes);
  const rows = (set: RowSet): readonly Datum[] =>
    rowsOf(set).filter(({ subject }) => set.scope !== "programme" || subject === programme);
  const labels = [
    ...LABELLED.flatMap((set) => textsOf(rows(set), "label")),
    ...textsOf(rows(milestones), "text"),
  ];
  const named = (key: "fund" | "outcome", words: readonly string[]): [Concept, string][] =>
    words.map((word) => [`${key}:${word}`, word]);
  const lexicon = lexiconWith([
    ...districtWords(rowsOf(districts)),
    ...named("fund", textsOf(rows(funding), "fund")),
    ...named("outcome", textsOf(rowsOf(followUps), "disposition")),
    ...programmeWords(programmes),
  ]);
  const held = (word: string): Concept[] => {
    const isOwn = programme !== null && holds(programme, word);
    if (!isOwn && labels.some((label) => holds(label, word))) return [`label:${word}`];
    return isOwn || programmes.some((name) => holds(name, word)) ? [`programme:${word}`] : [];
  };
  const kindOf = (word: string): Kind | null =>
    ledger.kinds.find(([known]) => known === foldedText(word))?.[1] ?? null;
  return { lexicon, held, kindOf };
}
