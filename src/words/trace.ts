/** What a shown value rests on. A page's value without one is furniture, and says of which sort. */
export interface Trace {
  /** Ids of the facts, in the order in which they are told; empty for a gap. */
  facts: readonly string[];
  /**
   * How the value follows from them: `{id}` stands for a fact's own value, `COUNTED` for their
   * number, `OTHERS` for what they do not name; null where it is printed as it stands.
   */
  formula: string | null;
  /** Ids of the findings that make it doubtful. */
  findings: readonly string[];
}

/** The formula of a value that is the number of its facts. */
export const COUNTED = "count";

/** The formula of what is so because the facts, which name all that is not so, do not name it. */
export const OTHERS = "others";

/** Numbers on a page that no document prints, each sort with its reason. */
export const FURNITURE = {
  axis: "a tick of an axis: a scale, not a value",
  year: "a year that names a row, a column or a period; its values carry their own evidence",
  name: "the name of a document, item, section, meeting or slide that holds a digit",
  scope: "the period, meeting or programme that a figure is about",
  count: "a number of rows, rules, findings or documents that the ledger itself counts",
  rule: "the words of a rule, a glossary entry or a note on method",
  file: "a file's size, hash, version or address, or the day on which it was fetched",
  sidecar: "what the transcription's own notes say of it: what was left out, restated or masked",
  statistic:
    "a published statistic that values are converted with, such as a price index, cited beside them",
  score: "how the extraction did on documents whose answers were read by hand",
  refresh: "what a run of the refresh came to, or what a release changed: the run log's own words",
  print:
    "a document's own words, shown in their place or linked to it: the numeral is the evidence itself",
} as const;
export type Furniture = keyof typeof FURNITURE;

/** Whether a value rests on facts, and not on the page's own making. */
export function isTrace(on: Trace | Furniture): on is Trace {
  return typeof on !== "string";
}

/** The attributes by which a page knows what an element's value rests on. */
export function traceAttributes(on: Trace | Furniture): Record<string, string | null> {
  if (!isTrace(on)) return { "data-furniture": on };
  if (on.facts.length === 0) return {};
  return {
    "data-facts": on.facts.join(" "),
    "data-formula": on.formula,
    "data-findings": on.findings.length === 0 ? null : on.findings.join(" "),
  };
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** Several traces as one, told by a formula. */
export function together(traces: readonly Trace[], formula: string | null): Trace {
  return {
    facts: union(traces.map(({ facts }) => facts)),
    formula,
    findings: union(traces.map(({ findings }) => findings)),
  };
}

/** A reference to a trace's own value in a formula; null where it has no fact. */
function term({ facts, formula }: Trace): string | null {
  if (formula !== null) return `(${formula})`;
  return facts[0] === undefined ? null : `{${facts[0]}}`;
}

/** The trace of a sum; of one value it is that value's own. */
export function sumOf(traces: readonly Trace[]): Trace {
  const [only, ...more] = traces;
  if (only !== undefined && more.length === 0) return only;
  return together(traces, traces.flatMap((trace) => term(trace) ?? []).join(" + "));
}

/** The trace of a number of things, each of them a fact. */
export function countOf(traces: readonly Trace[]): Trace {
  return together(traces, COUNTED);
}

/** A trace of a fact that is shown as it is printed; of none, where there is no fact. */
export function printed(
  facts: readonly (string | null)[],
  findings: readonly string[] = [],
): Trace {
  return { facts: facts.filter((id) => id !== null), formula: null, findings };
}
