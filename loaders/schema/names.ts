import { z } from "zod";

/** What a curated name is the name of; an account (과목) is a heading of the chart of accounts. */
export const NAME_KINDS = ["programme", "item", "account"] as const;

const text = z.string().min(1);
const year = z.number().int();

const entry = z.object({
  /** The name the ledger uses. */
  name: text,
  kind: z.enum(NAME_KINDS),
  /** Other names documents print for it; spaces and punctuation need no entry of their own. */
  also: z.array(text),
  /** First and last fiscal year in which the other names mean it; left out where no end is known. */
  from: year.optional(),
  to: year.optional(),
  /** Which documents show that the names mean one thing, and how. */
  note: text,
});

/** A programme, item or account with the names it goes by. */
export type NameEntry = z.infer<typeof entry>;

/** A name without spaces, punctuation and marks: names that differ in these alone are one. */
export const nameKey = (name: string): string =>
  name.normalize("NFC").replace(/[^\p{L}\p{N}+]/gu, "");

interface Claim {
  /** Kind and key. */
  key: string;
  from: number;
  to: number;
}

/** The names an entry claims: its own for good, the others in its years. */
function claimsOf({ name, also, kind, from = -Infinity, to = Infinity }: NameEntry): Claim[] {
  const own = nameKey(name);
  const others = [...new Set(also.map(nameKey))].filter((key) => key !== own);
  return [
    { key: `${kind} ${own}`, from: -Infinity, to: Infinity },
    ...others.map((key) => ({ key: `${kind} ${key}`, from, to })),
  ];
}

/** A name that two entries claim for one year; null where there is none. */
function clash(entries: readonly NameEntry[]): string | null {
  const claims = entries.flatMap(claimsOf);
  const twice = claims.find((one, index) =>
    claims
      .slice(0, index)
      .some((other) => other.key === one.key && other.from <= one.to && one.from <= other.to),
  );
  return twice?.key ?? null;
}

/** The shape of `data/vocabulary/names.json`; no name may mean two things in one year. */
export const namesShape = z.array(entry).superRefine((entries, context) => {
  const name = clash(entries);
  if (name !== null) context.addIssue({ code: "custom", message: `name twice: ${name}` });
});
