import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const text = z.string().min(1);
const words = z.object({ ko: text, en: text });

export const CORRECTION_STATUSES = ["open", "reported", "acknowledged", "fixed"] as const;

/** The fields of a fact that a correction may give another value. */
export const CORRECTED_FIELDS = ["unit", "label", "count", "amountKrw"] as const;

const correction = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  /** The title of the document, as it prints it. */
  source: text,
  /** Words of the document around the print, that occur once. */
  quote: text,
  /** What is printed, within the quote. */
  printed: text,
  /** What is meant, in the same notation. */
  meant: text,
  field: z.enum(CORRECTED_FIELDS),
  /** The value of the field when what is meant is read. */
  value: z.union([z.string(), z.number().int()]),
  reason: words,
  /** What in the document shows it. */
  evidence: text,
  status: z.enum(CORRECTION_STATUSES),
});

/** A known error of a source: what it says, what is meant, why, and what has become of it. */
export type Correction = z.infer<typeof correction>;

/**
 * Reads corrections; none where there is no file.
 * @throws naming the file, where it is not of its shape or names one id twice
 */
export function readCorrections(file: string): Correction[] {
  if (!existsSync(file)) return [];
  const parsed = z.array(correction).safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success)
    throw new Error(`corrections of another shape: ${file}: ${z.prettifyError(parsed.error)}`);
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`correction twice: ${twice}`);
  return parsed.data;
}
