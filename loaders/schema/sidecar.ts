import { z } from "zod";
import { FAMILIES } from "./facts";

const text = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/, "not a sha256");
const day = z.iso.date();
/** Pages link to it, so a `javascript:` is none. */
const address = z.url({ protocol: /^https?$/ });

/**
 * What is known of a document beside its text: origin, licence, dates and what a transcription
 * leaves out. Stands next to the document as `<document>.source.json`. Null means unknown.
 */
export const sidecarSchema = z.object({
  title: text,
  family: z.enum(FAMILIES),
  publisher: text.nullable(),
  documentNumber: text.nullable(),
  dates: z.object({
    approvedOn: day.nullable(),
    producedOn: day.nullable(),
    /** The day the document was fetched; the newest one dates the release. */
    accessedOn: day,
  }),
  url: address.nullable(),
  licence: z.object({
    /** As printed; null where the document prints none. */
    name: text.nullable(),
    code: text.nullable(),
    url: address.nullable(),
    note: text.nullable(),
  }),
  /** The original behind a transcription; null where the file is the original. */
  transcriptionOf: z
    .object({
      title: text,
      number: text.nullable(),
      url: address.nullable(),
      sha256: hash,
    })
    .nullable(),
  /** Of the file beside the sidecar. */
  sha256: hash,
  /** Hash of the version of the same document that this one takes the place of, if any. */
  replaces: hash.optional(),
  omitted: z.array(z.object({ section: text, what: text, quoteStart: text.optional() })),
  /** Passages in other words than the original's: shown as a summary, never as a quote. */
  restated: z.array(z.object({ where: text, quote: text })),
  masked: z.array(text),
});

export type Sidecar = z.infer<typeof sidecarSchema>;

/**
 * Reads a sidecar.
 * @throws where a field is missing or malformed, naming the fields.
 */
export function parseSidecar(json: string): Sidecar {
  const parsed = sidecarSchema.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new Error(`invalid sidecar: ${issues.join(", ")}`);
}
