import type { FactPlace } from "../../src/slides/brief/fact-place.js";
import type { Locale } from "../../src/words/locale.js";
import { citationIn } from "../../src/words/header-fields.js";
import type { Ledger } from "../store/read";
import { evidenceOf } from "./evidence/evidence";
import { readSources } from "./read-sources";

const DOCUMENTS = `SELECT DISTINCT source_id FROM fact
  WHERE id IN (SELECT unnest(string_split($ids, ' '))) ORDER BY source_id`;

/** Where facts are printed, as their evidence on the site says it. */
export async function factPlaces(
  ledger: Ledger,
  facts: readonly string[],
  locale: Locale,
): Promise<Map<string, FactPlace>> {
  const { rows } = await ledger.query(DOCUMENTS, { ids: facts.join(" ") });
  const asked = new Set(facts);
  const places = new Map<string, FactPlace>();
  for (const source of await readSources(
    ledger,
    rows.map(({ source_id: id }) => String(id)),
  ))
    for (const evidence of evidenceOf(source))
      if (asked.has(evidence.id))
        places.set(evidence.id, {
          document: evidence.source.title,
          place: citationIn(evidence, locale),
          asWritten: evidence.asWritten,
        });
  return places;
}
