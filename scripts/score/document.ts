import {
  type Document,
  KINDS,
  type Row,
  type Tally,
  headerFields,
  meetingFields,
  sameField,
  sameKind,
  tally,
} from "./facts";

/** The tallies of one document by kind of fact, strict and lenient. */
export type Scores = Record<string, { strict: Tally; lenient: Tally }>;

const rows = (document: Document, kind: string) => (document[kind] as Row[] | undefined) ?? [];

/** Fields that the answers of approved documents leave to judgement. */
const UNSCORED = new Set(["fiscalYear", "programme"]);

/** Scores what was extracted from a document against its answers. */
export function scoreDocument(given: Document, wanted: Document): Scores {
  const scores: Scores = {};
  for (const [kind, { strict, lenient }] of Object.entries(KINDS)) {
    scores[kind] = {
      strict: tally(rows(given, kind), rows(wanted, kind), strict),
      lenient: tally(rows(given, kind), rows(wanted, kind), lenient),
    };
  }
  const fields = (document: Document) => rows(document, "meetings").flatMap(meetingFields);
  const meeting = tally(fields(given), fields(wanted), sameField);
  const asked = new Set(Object.keys(wanted.source ?? {}));
  const skipped = wanted.source?.["family"] === "approved-document" ? UNSCORED : new Set<string>();
  const header = (document: Document) =>
    headerFields(document.source ?? {}).filter(
      ({ field }) => asked.has(String(field)) && !skipped.has(String(field)),
    );
  const headers = tally(header(given), header(wanted), sameField);
  const kinds = tally(rows(given, "activities"), rows(wanted, "activities"), sameKind);
  return {
    ...scores,
    kinds: { strict: kinds, lenient: kinds },
    meetings: { strict: meeting, lenient: meeting },
    header: { strict: headers, lenient: headers },
  };
}

/** Adds the tallies of several documents. */
export function total(scores: Scores[]): Scores {
  const sum: Scores = {};
  for (const score of scores) {
    for (const [kind, { strict, lenient }] of Object.entries(score)) {
      const before = sum[kind];
      sum[kind] = before
        ? { strict: added(before.strict, strict), lenient: added(before.lenient, lenient) }
        : { strict, lenient };
    }
  }
  return sum;
}

const added = (a: Tally, b: Tally): Tally => ({
  found: a.found + b.found,
  given: a.given + b.given,
  wanted: a.wanted + b.wanted,
  missed: [...a.missed, ...b.missed],
  surplus: [...a.surplus, ...b.surplus],
});
