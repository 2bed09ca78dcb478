/** `well`: as it should be; `note`: worth knowing; `act`: something must be done. */
export type Verdict = "well" | "note" | "act";

/** What one look at a place came to. */
export interface Check {
  /** What was looked at, a word or two. */
  name: string;
  verdict: Verdict;
  /** What was found. */
  what: string;
  /** What to do; null where there is nothing. */
  todo: string | null;
}

export const well = (name: string, what: string): Check => ({
  ...{ name, verdict: "well", what },
  todo: null,
});

export const note = (name: string, what: string, todo: string | null = null): Check => ({
  ...{ name, verdict: "note", what },
  todo,
});

export const act = (name: string, what: string, todo: string): Check => ({
  ...{ name, verdict: "act", what },
  todo,
});

/** What an error says, in a line. */
export const said = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
