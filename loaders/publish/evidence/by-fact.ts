/** What concerns each fact, by the id of the fact; one element may concern several. */
export function byFact<T extends { facts: string[] }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of all) {
    for (const fact of element.facts) {
      const group = groups.get(fact);
      if (group) group.push(element);
      else groups.set(fact, [element]);
    }
  }
  return groups;
}
