import type { Amount, Facts } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { isOutermost } from "./fiscal-year";
import { columnWords, itemOf } from "./item";
import { KnownNames } from "./names";
import { programmesOf, type Programme } from "./programmes";

/** What one document prints of one thing; several sums where it says it more than once. */
export interface Print {
  document: Facts;
  amounts: Amount[];
}

/** One programme's item, year and phase, by document, the oldest first. */
export interface Printed {
  year: number;
  phase: Amount["phase"];
  prints: Print[];
}

/** Makes items to keys, by curated names; the cost of the project is the programme's as a total is. */
function itemKeys(vocabulary: Vocabulary): (facts: Facts, amount: Amount) => string {
  const names = new KnownNames(vocabulary.names, "item", "account");
  const words = columnWords(vocabulary);
  return (facts, amount) => {
    const item = itemOf(amount, words);
    const isWhole = amount.isTotal && item.length === 1 && isOutermost(facts, amount);
    return isWhole ? "" : item.map((name) => names.key(name, amount.fiscalYear)).join("›");
  };
}

const isComparable = ({ fiscalYear, phase, amountKrw, confidence }: Amount): boolean =>
  fiscalYear !== null && phase !== null && amountKrw !== null && confidence !== "guessed";

/** Each sheet's sums of one thing; a sum read under a guess is left out. */
function printedOf(sheets: Programme, keyOf: ReturnType<typeof itemKeys>): Printed[] {
  const things = new Map<string, Printed>();
  for (const document of sheets)
    for (const amount of document.amounts.filter(isComparable)) {
      const { fiscalYear, phase } = amount;
      const year = fiscalYear ?? 0;
      const key = `${keyOf(document, amount)}|${phase ?? ""}|${String(year)}`;
      const thing = things.get(key) ?? { year, phase, prints: [] };
      const last = thing.prints.at(-1);
      if (last?.document === document) last.amounts.push(amount);
      else thing.prints.push({ document, amounts: [amount] });
      things.set(key, thing);
    }
  return [...things.values()];
}

/** Everything that more than one sheet of a programme prints. */
export function printedTwice(documents: readonly Facts[], vocabulary: Vocabulary): Printed[] {
  const keyOf = itemKeys(vocabulary);
  return programmesOf(documents, vocabulary)
    .flatMap((sheets) => printedOf(sheets, keyOf))
    .filter(({ prints }) => prints.length > 1);
}
