import type { Amount, Facts, Message } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { isOutermost } from "./fiscal-year";
import { columnWords, itemOf } from "./item";
import { bare } from "./label";
import { KnownNames } from "./names";

/** The phases whose rows say what a programme is made of. */
const COMPOSING: readonly Amount["phase"][] = ["budget", "final-budget", "breakdown"];

function unknownProgramme({ source, header }: Facts, { names }: Vocabulary): Message[] {
  const { programme, fiscalYear } = source;
  if (!programme || new KnownNames(names, "programme").find(programme, fiscalYear)) return [];
  const printed = header.find(({ field }) => field === "programme" || field === "title");
  const reason = `no curated name for the programme: ${programme}`;
  return [{ rule: "unknown-name", reason, span: printed?.span ?? null }];
}

/** The outermost name of a row that is no account; null where all of them are, or it is a total. */
function topItem(facts: Facts, amount: Amount, accounts: KnownNames, words: ReadonlySet<string>) {
  const item = itemOf(amount, words);
  if (amount.isTotal && item.length === 1 && isOutermost(facts, amount)) return null;
  return item.find((name) => accounts.find(name, amount.fiscalYear) === null) ?? null;
}

function unknownItems(facts: Facts, vocabulary: Vocabulary): Message[] {
  const accounts = new KnownNames(vocabulary.names, "account");
  const items = new KnownNames(vocabulary.names, "item");
  const words = columnWords(vocabulary);
  const told = new Set<string>();
  return facts.amounts
    .filter(({ phase }) => COMPOSING.includes(phase))
    .flatMap((amount) => {
      const name = topItem(facts, amount, accounts, words);
      if (name === null || told.has(bare(name)) || items.find(name, amount.fiscalYear)) return [];
      told.add(bare(name));
      const reason = `no curated name for the item: ${name}`;
      return [{ rule: "unknown-name", reason, span: amount.span }];
    });
}

/**
 * The facts with a message for each name that `data/vocabulary/names.json` does not know: of the
 * programme, and of what its budget is made of, accounts left out. Nothing is wrong in print; the
 * sheet is compared with others by the printed name.
 */
export function withUnknownNames(facts: Facts, vocabulary: Vocabulary): Facts {
  if (facts.source.family !== "budget-sheet") return facts;
  const unknown = [...unknownProgramme(facts, vocabulary), ...unknownItems(facts, vocabulary)];
  return { ...facts, messages: [...facts.messages, ...unknown] };
}
