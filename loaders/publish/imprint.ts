import type { Ledger } from "../store/read";

/** Something that documents share, such as a licence, and how many of them do. */
interface Shared {
  /** Null where the documents print none. */
  name: string | null;
  url: string | null;
  documents: number;
}

/** What every page says of its release and of the documents behind it. */
export interface Imprint {
  release: { id: string; date: string };
  documents: number;
  /** ISO day on which the source fetched longest ago was fetched; null for an empty ledger. */
  oldestAccess: string | null;
  /** ISO day of the oldest document that prints its day; null where none does. */
  oldestDocument: string | null;
  /** Most frequent first. */
  licences: Shared[];
  /** Who published the documents, down to the department, as printed; never a person. */
  publishers: Shared[];
}

const AGES = `SELECT count(*) AS documents, min(accessed_on) AS access,
  min(coalesce(approved_on, produced_on)) AS day FROM source`;

const LICENCES = `SELECT licence_name AS name, min(licence_url) AS url, count(*) AS documents
  FROM source GROUP BY licence_name ORDER BY documents DESC, name NULLS LAST`;

const PUBLISHERS = `SELECT publisher AS name, NULL AS url, count(*) AS documents
  FROM source WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY documents DESC, name`;

/** Reads what every page says of the ledger it was made from. */
export async function readImprint(ledger: Ledger, release: Imprint["release"]): Promise<Imprint> {
  const [{ documents, access, day } = {}] = (await ledger.query(AGES)).rows;
  const shared = async (sql: string): Promise<Shared[]> =>
    (await ledger.query(sql)).rows as unknown as Shared[];
  const isoDay = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    release: { id: release.id, date: release.date },
    documents: Number(documents),
    oldestAccess: isoDay(access),
    oldestDocument: isoDay(day),
    licences: await shared(LICENCES),
    publishers: await shared(PUBLISHERS),
  };
}
