import { tableFromIPC } from "apache-arrow";
import type { Datum } from "../../figures/figure.js";
import { dataAddress } from "../address.js";
import { rowsOf } from "../rows.js";

const known = new Map<string, Promise<readonly Datum[]>>();

async function read(id: string): Promise<readonly Datum[]> {
  const address = dataAddress(`figures/${id}.arrow`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return rowsOf<Datum>(tableFromIPC(await response.arrayBuffer()));
}

/**
 * The published rows of a figure, read once a page. What its columns are, the figure's query says; the
 * caller names it as `D`. One that failed is asked for again the next time.
 * @throws (rejects) where they cannot be read
 */
export function figureRows<D extends Datum = Datum>(id: string): Promise<readonly D[]> {
  const rows = known.get(id) ?? read(id);
  known.set(id, rows);
  rows.catch(() => known.delete(id));
  return rows as Promise<readonly D[]>;
}
