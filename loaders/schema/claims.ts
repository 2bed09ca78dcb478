import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { PHASES } from "./facts";

const text = z.string().min(1);
const words = z.object({ ko: text, en: text });

/** A printed value: of a figure's or a question's rows by their name, the one of a year, label and phase. */
const operand = z.object({
  rows: text,
  year: z.number().int(),
  label: text.optional(),
  phase: z.enum(PHASES).optional(),
});

const test = z.object({
  /** What exactly is put to the test. */
  scope: words,
  /** Whether that is what the statement says; else it is another scope that people may mean. */
  isClaimed: z.boolean(),
  /** `share`: the sum of `of` ÷ `in`; `change`: (the sum of `of` − `in`) ÷ `in`; both in per cent. */
  formula: z.enum(["share", "change"]),
  of: z.array(operand).min(1),
  in: operand,
});

const claim = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    statement: words,
    /** Who said it and where, as a person supplied it; null for a question that nobody in particular asks. */
    source: z.object({ title: text, url: z.url(), saidOn: z.iso.date() }).nullable(),
    /** The programme that it is about, as its documents name it. */
    programme: text,
    /** What the statement comes to, per cent; so far from it, in percentage points, it still holds. */
    claimed: z.object({ percent: z.number(), tolerance: z.number().nonnegative(), words }),
    tests: z.array(test).min(1),
    /** What a reader must know of all tests; null where there is nothing. */
    note: words.nullable(),
  })
  .refine(({ source, statement }) => source !== null || isQuestion(statement), {
    error: "a statement without a source is asked as a question",
    path: ["statement"],
  });

function isQuestion(statement: z.infer<typeof words>): boolean {
  return Object.values(statement).every((said) => said.endsWith("?"));
}

/** A statement that is put to the documents, with the formulas that test it. */
export type Claim = z.infer<typeof claim>;

/**
 * Reads claims; none where there is no file.
 * @throws naming the file, where it is not of its shape or names one id twice
 */
export function readClaims(file: string): Claim[] {
  if (!existsSync(file)) return [];
  const parsed = z.array(claim).safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success)
    throw new Error(`claims of another shape: ${file}: ${z.prettifyError(parsed.error)}`);
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`claim twice: ${twice}`);
  return parsed.data;
}
