import type { Evidence } from "../../../loaders/publish/evidence/evidence.js";

export type { Evidence };

/** Gives the evidence of facts, in their order. */
export type LoadEvidence = (facts: readonly string[]) => Promise<Evidence[]>;

type Shard = Readonly<Record<string, Evidence>>;

async function fetchShard(url: string): Promise<Shard> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`cannot read: ${url}: ${String(response.status)}`);
  return (await response.json()) as Shard;
}

/**
 * Reads evidence from the published files, each file once: the last two characters of a fact's id
 * name the file that holds it. A file that failed is asked for again the next time.
 * @param data address of the published data, with its last slash
 * @throws (rejects) where a file cannot be read or does not hold the fact
 */
export function evidenceLoader(data: string): LoadEvidence {
  const shards = new Map<string, Promise<Shard>>();
  const shardOf = (fact: string): Promise<Shard> => {
    const name = fact.slice(-2);
    const known = shards.get(name);
    if (known !== undefined) return known;
    const shard = fetchShard(`${data}evidence/${name}.json`);
    shards.set(name, shard);
    shard.catch(() => shards.delete(name));
    return shard;
  };
  const one = async (fact: string): Promise<Evidence> => {
    const evidence = (await shardOf(fact))[fact];
    if (evidence === undefined) throw new Error(`unknown fact: ${fact}`);
    return evidence;
  };
  return (facts) => Promise.all(facts.map(one));
}
