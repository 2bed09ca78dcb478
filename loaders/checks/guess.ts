import type { Facts } from "../schema/facts";
import type { Judgement } from "./rule";

/**
 * The sums of a document that were read under a guess. A sum without a unit is none of them: what it
 * comes to is not known, its digits are.
 */
export const guessedIn = ({ amounts }: Facts): ReadonlySet<string> =>
  new Set(
    amounts.flatMap(({ id, confidence, amountKrw }) =>
      confidence === "guessed" && amountKrw !== null ? [id] : [],
    ),
  );

/** A check over a guessed sum tells nothing of the document: the guess may be what is wrong. */
export function unlessGuessed(judgement: Judgement, guessed: ReadonlySet<string>): Judgement {
  return judgement.facts.some((id) => guessed.has(id))
    ? { ...judgement, outcome: "uncheckable" }
    : judgement;
}
