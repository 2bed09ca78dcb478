import { z } from "zod";
import { FetchError } from "../fetch-error";
import { FINE, NO_DATA, RESULTS } from "./service";

/** A record: its fields as they came. */
export type Row = Record<string, string | number | null>;

/** A page of an answer. */
export interface Page {
  /** How many rows there are on all pages. */
  total: number;
  rows: Row[];
}

const result = z.object({ CODE: z.string() });
const oneOrMany = <T extends z.ZodType>(shape: T) => z.union([shape, z.array(shape)]);

const head = z.object({
  list_total_count: z.coerce.number().int().nonnegative().optional(),
  RESULT: result.optional(),
});
const cell = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (typeof value === "boolean" ? String(value) : value));
const part = z.object({
  head: z.array(head).optional(),
  row: z.array(z.record(z.string(), cell)).optional(),
});

/**
 * A page of rows; none where the API has no data.
 * @throws FetchError `not-json`, `not-an-answer`, or what the API says is wrong
 */
export function pageIn(bytes: Uint8Array, service: string): Page {
  const answer = valueIn(bytes);
  const refusal = refusalIn(answer);
  if (refusal !== null) return emptyUnless(refusal);
  const parsed = z.object({ [service]: z.array(part) }).safeParse(answer);
  if (!parsed.success) throw new FetchError("not-an-answer", "JSON of another shape");
  const parts = parsed.data[service] ?? [];
  const heads = parts.flatMap((each) => each.head ?? []);
  const said = heads.find(({ RESULT }) => RESULT !== undefined)?.RESULT?.CODE ?? FINE;
  if (said !== FINE) return emptyUnless(said);
  const rows = parts.flatMap((each) => each.row ?? []);
  const total = heads.find(({ list_total_count: count }) => count !== undefined);
  return { total: total?.list_total_count ?? rows.length, rows };
}

/** The body may be JSON in JSON. */
function valueIn(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "string" ? JSON.parse(value) : value;
  } catch {
    throw new FetchError("not-json", "no JSON in place of the answer");
  }
}

const refused = oneOrMany(z.object({ RESULT: oneOrMany(result) }));

/** The code of an answer that is nothing but a result. */
function refusalIn(answer: unknown): string | null {
  const parsed = refused.safeParse(answer);
  if (!parsed.success) return null;
  const first = Array.isArray(parsed.data) ? parsed.data[0] : parsed.data;
  const found = Array.isArray(first?.RESULT) ? first.RESULT[0] : first?.RESULT;
  return found?.CODE ?? null;
}

function emptyUnless(code: string): Page {
  if (code === NO_DATA || code === FINE) return { total: 0, rows: [] };
  const known = RESULTS[code];
  if (known) throw new FetchError(known.code, known.reason);
  const shown = /^[A-Z]{1,10}-\d{1,5}$/u.test(code) ? code : "an unknown code";
  throw new FetchError("refused", `the API says ${shown}`);
}
