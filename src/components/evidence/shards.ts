import type { Evidence } from "../../../loaders/publish/evidence/evidence.js";
import type { EvidenceIndex } from "../../../loaders/publish/evidence/shards.js";
import { fetchPublished } from "../address.js";

export type { Evidence };

/** Gives the evidence of facts, in their order. */
export type LoadEvidence = (facts: readonly string[]) => Promise<Evidence[]>;

type Shard = Readonly<Record<string, Evidence>>;

async function fetched(url: string): Promise<unknown> {
  const response = await fetchPublished(url);
  if (!response.ok) throw new Error(`cannot read: ${url}: ${String(response.status)}`);
  return response.json();
}

/** Keeps what was read by its address; what failed is asked for again the next time. */
function remembered(): (url: string) => Promise<unknown> {
  const known = new Map<string, Promise<unknown>>();
  return (url) => {
    const answer = known.get(url) ?? fetched(url);
    known.set(url, answer);
    answer.catch(() => known.delete(url));
    return answer;
  };
}

/**
 * Reads evidence from the published files, each file once: the last characters of a fact's id name
 * the file that holds it, as many as the index says.
 * @param data address of the published data, with its last slash
 * @throws (rejects) where a file cannot be read or does not hold the fact
 */
export function evidenceLoader(data: string): LoadEvidence {
  const read = remembered();
  const one = async (fact: string): Promise<Evidence> => {
    const { characters } = (await read(`${data}evidence.json`)) as EvidenceIndex;
    const shard = (await read(`${data}evidence/${fact.slice(-characters)}.json`)) as Shard;
    const evidence = shard[fact];
    if (evidence === undefined) throw new Error(`unknown fact: ${fact}`);
    return evidence;
  };
  return (facts) => Promise.all(facts.map(one));
}
