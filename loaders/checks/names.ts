import { nameKey, type NameEntry } from "../schema/names";

const FOREVER = { from: -Infinity, to: Infinity };

interface Claim {
  entry: NameEntry;
  from: number;
  to: number;
}

function claimsOf(entries: readonly NameEntry[], kinds: readonly string[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const claim = (name: string, { entry, from, to }: Claim): void => {
    const key = nameKey(name);
    claims.set(key, [...(claims.get(key) ?? []), { entry, from, to }]);
  };
  for (const entry of entries.filter(({ kind }) => kinds.includes(kind))) {
    const { from = FOREVER.from, to = FOREVER.to } = entry;
    claim(entry.name, { entry, ...FOREVER });
    for (const name of entry.also) claim(name, { entry, from, to });
  }
  return claims;
}

/** The curated names of some kinds, for looking up what a printed name means. */
export class KnownNames {
  readonly #claims: ReadonlyMap<string, readonly Claim[]>;

  constructor(entries: readonly NameEntry[], ...kinds: NameEntry["kind"][]) {
    this.#claims = claimsOf(entries, kinds);
  }

  /** The entry that knows a printed name in a year; null where none does. Without a year, in any. */
  find(printed: string, year: number | null): NameEntry | null {
    const claims = this.#claims.get(nameKey(printed)) ?? [];
    return (
      claims.find(({ from, to }) => year === null || (from <= year && year <= to))?.entry ?? null
    );
  }

  /** The curated name, else the printed one, for comparing. */
  key(printed: string, year: number | null): string {
    return nameKey(this.find(printed, year)?.name ?? printed);
  }
}
