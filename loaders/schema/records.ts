import { z } from "zod";

const words = z.string().min(1);

/** A field of records that a document prints, with what its numbers are counted in. */
const field = z.object({
  /** Its name in the API. */
  field: z.string().regex(/^[a-z][a-z\d_]*$/u),
  /** What it is called where people read it: 예산현액. */
  name: words,
  /** 원, 천원; null where it is no sum. */
  unit: words.nullable(),
});

/**
 * What an official API answered, kept as a document: the rows as they came, and how to read them. Its
 * first key tells a file of this kind from any other JSON.
 */
export const recordsSchema = z.object({
  maeul: z.literal("records/1"),
  title: words,
  publisher: words,
  /** Name of the service at its publisher. */
  service: words,
  fiscalYear: z.int(),
  /** The day whose state the numbers tell; null where the service tells none. */
  asOf: z.iso.date().nullable(),
  /** Of which government the records are, as they print it. */
  organisation: words.nullable(),
  /** The project whose records these are; null where they are of no project. */
  programme: words.nullable(),
  /** Those that are printed, in this order; rows may hold others. */
  fields: z.array(field).min(1),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))).min(1),
});

export type Records = z.infer<typeof recordsSchema>;

/** How a file of records begins. */
export const RECORDS_START = /^\s*\{\s*"maeul"\s*:\s*"records\//u;
