import type { Ledger } from "../store/read";

/** Something that documents share, such as a licence, and how many of them do. */
interface Shared {
  /** Null where the documents print none. */
  name: string | null;
  url: string | null;
  documents: number;
}

/** What the ledger holds, told in a sentence. */
export interface Holdings {
  sheets: number;
  /** Approved documents. */
  records: number;
  /** Projects that have a budget sheet. */
  programmes: number;
  /** Their names, where they are few enough for a sentence; else none. */
  named: string[];
}

/** What every page says of its release and of the documents behind it. */
export interface Imprint {
  release: { id: string; date: string };
  documents: number;
  holdings: Holdings;
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

/** Projects beyond this are counted, not named: a sentence is no list. */
const NAMED = 3;

const HOLDINGS = `SELECT count(*) FILTER (family = 'budget-sheet') AS sheets,
  count(*) FILTER (family = 'approved-document') AS records FROM source`;

const PROGRAMMES = `SELECT DISTINCT d.programme FROM document_dates d JOIN source s ON s.id = d.source_id
  WHERE s.family = 'budget-sheet' ORDER BY d.programme`;

const LICENCES = `SELECT licence_name AS name, min(licence_url) AS url, count(*) AS documents
  FROM source GROUP BY licence_name ORDER BY documents DESC, name NULLS LAST`;

const PUBLISHERS = `SELECT publisher AS name, NULL AS url, count(*) AS documents
  FROM source WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY documents DESC, name`;

async function readHoldings(ledger: Ledger): Promise<Holdings> {
  const [{ sheets, records } = {}] = (await ledger.query(HOLDINGS)).rows;
  const programmes = (await ledger.query(PROGRAMMES)).rows.map(({ programme }) =>
    String(programme),
  );
  return {
    ...{ sheets: Number(sheets), records: Number(records), programmes: programmes.length },
    named: programmes.length > NAMED ? [] : programmes,
  };
}

/** Reads what every page says of the ledger it was made from. */
export async function readImprint(ledger: Ledger, release: Imprint["release"]): Promise<Imprint> {
  const [{ documents, access, day } = {}] = (await ledger.query(AGES)).rows;
  const shared = async (sql: string): Promise<Shared[]> =>
    (await ledger.query(sql)).rows as unknown as Shared[];
  const isoDay = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    release: { id: release.id, date: release.date },
    documents: Number(documents),
    holdings: await readHoldings(ledger),
    oldestAccess: isoDay(access),
    oldestDocument: isoDay(day),
    licences: await shared(LICENCES),
    publishers: await shared(PUBLISHERS),
  };
}
