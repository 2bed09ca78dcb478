import { type Document, KINDS, type Row } from "./facts";
import { headerFields, meetingFields, sameField } from "./fields";
import { type Tally, tally, tallyContradictions, tallyKinds } from "./tallies";

/** The tallies of one document by kind of fact, strict and lenient. */
export type Scores = Record<string, { strict: Tally; lenient: Tally }>;

const rows = (document: Document, kind: string) => (document[kind] as Row[] | undefined) ?? [];

/** Fields that the answers of approved documents leave to judgement. */
const UNSCORED = new Set(["fiscalYear", "programme"]);

/** Kinds of fact that answers may leave out; without the key nothing is known of them. */
const OPTIONAL = new Set(["rates"]);

/**
 * Scores what was extracted from a document against its answers, by the rule of DESIGN.md, section 4.
 * `kinds of activity` are judged where an activity was found, `contradictions` by their numerals.
 */
export function scoreDocument(given: Document, wanted: Document): Scores {
  const scores: Scores = {};
  for (const [kind, { strict, lenient }] of Object.entries(KINDS)) {
    if (OPTIONAL.has(kind) && wanted[kind] === undefined) continue;
    scores[kind] = {
      strict: tally(rows(given, kind), rows(wanted, kind), strict),
      lenient: tally(rows(given, kind), rows(wanted, kind), lenient),
    };
  }
  const meeting = tally(fieldsOf(given), fieldsOf(wanted), sameField);
  const headers = tally(headerOf(given, wanted), headerOf(wanted, wanted), sameField);
  const [did, done] = [rows(given, "activities"), rows(wanted, "activities")];
  const kinds = tallyKinds(did, done, KINDS.activities.strict);
  const contradictions = tallyContradictions(rows(given, "findings"), rows(wanted, "findings"));
  return {
    ...scores,
    "meeting fields": { strict: meeting, lenient: meeting },
    header: { strict: headers, lenient: headers },
    "kinds of activity": { strict: kinds, lenient: kinds },
    contradictions: { strict: contradictions, lenient: contradictions },
  };
}

const fieldsOf = (document: Document) => rows(document, "meetings").flatMap(meetingFields);

/** The header fields of a document that its answers speak of. */
function headerOf(document: Document, wanted: Document): Row[] {
  const asked = new Set(Object.keys(wanted.source ?? {}));
  const skipped = wanted.source?.["family"] === "approved-document" ? UNSCORED : new Set<string>();
  return headerFields(document.source ?? {}).filter(
    ({ field }) => asked.has(String(field)) && !skipped.has(String(field)),
  );
}
