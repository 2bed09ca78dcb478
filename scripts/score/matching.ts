/**
 * Pairs as many wanted facts as can be with one given fact each: where two given facts fit one wanted
 * fact, and one of them fits another too, both are paired (augmenting paths). Returns, for each wanted
 * fact, the index of its given fact, or null. `candidates` lists the fitting ones, the best first.
 */
export function pairedUp(candidates: number[][]): (number | null)[] {
  const given: (number | null)[] = candidates.map(() => null);
  const takenBy = new Map<number, number>();
  const augment = (wanted: number, seen: Set<number>): boolean =>
    (candidates[wanted] ?? []).some((candidate) => {
      if (seen.has(candidate)) return false;
      seen.add(candidate);
      const holder = takenBy.get(candidate);
      if (holder !== undefined && !augment(holder, seen)) return false;
      takenBy.set(candidate, wanted);
      given[wanted] = candidate;
      return true;
    });
  candidates.forEach((_, wanted) => augment(wanted, new Set()));
  return given;
}
