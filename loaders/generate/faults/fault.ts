import type { Random } from "../random";

/** A slip that a document can hold, and the rules that must find it. */
export interface Fault<Model> {
  /** Ids of loaders/checks/rules, all that the slip breaks. */
  rules: readonly string[];
  /** Makes the slip in a model that may be changed; false where the model has no place for it. */
  spoil(model: Model, random: Random): boolean;
}

/**
 * A copy of a model with one slip in it, and the rules that must find it; the model itself and no
 * rule where none of the faults has a place in it.
 */
export function spoilt<Model>(
  model: Model,
  faults: readonly Fault<Model>[],
  random: Random,
): { model: Model; rules: readonly string[] } {
  const order = faults
    .map((fault) => ({ fault, turn: random.int(0, 1_000_000) }))
    .sort((one, other) => one.turn - other.turn);
  for (const { fault } of order) {
    const copy = structuredClone(model);
    if (fault.spoil(copy, random)) return { model: copy, rules: fault.rules };
  }
  return { model, rules: [] };
}
