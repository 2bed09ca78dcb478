import { nameKey, type NameEntry } from "../../schema/names";
import type { RowSet } from "../row-set";

/** The names of an entry: its own for good, the others in its years. */
export function addKnownName(set: RowSet, entry: NameEntry): void {
  const { kind, name, also, note, from, to } = entry;
  const own = nameKey(name);
  const shared = { kind, name, note };
  set.add("known_name", { ...shared, key: own, printed: name, from_year: null, to_year: null });
  const others = new Map(also.map((printed) => [nameKey(printed), printed]));
  others.delete(own);
  for (const [key, printed] of others)
    set.add("known_name", {
      ...shared,
      ...{ key, printed, from_year: from ?? null, to_year: to ?? null },
    });
}
