import type { KnownDay } from "./schema/views/known";
import type { LedgerDocument, LedgerEdition, LedgerInput } from "./store/input";

/** The day that a document has of itself: of approval, else of publication, else of access. */
export function ownDay({ facts: { source }, sidecar: { dates } }: LedgerDocument): KnownDay {
  const approved = source.approvedOn ?? dates.approvedOn;
  if (approved !== null) return { day: approved, by: "approval" };
  const produced = source.producedOn ?? dates.producedOn;
  if (produced !== null) return { day: produced, by: "publication" };
  return { day: dates.accessedOn, by: "access" };
}

/**
 * From when an edition was known. The first one from the document's own day; a later one, which as a
 * rule prints the same day, from that on which it came, unless it prints one after its predecessor's.
 */
function knownDay(document: LedgerDocument, before: KnownDay | null): KnownDay {
  const own = ownDay(document);
  if (before === null || own.day > before.day) return own;
  const came = document.sidecar.dates.accessedOn;
  return { day: came > before.day ? came : before.day, by: "access" };
}

/** A document with all that it took the place of, the first one first. */
function lineage(
  document: LedgerDocument,
  bySha256: ReadonlyMap<string, LedgerDocument>,
): LedgerDocument[] {
  const before = bySha256.get(document.sidecar.replaces ?? "");
  return [...(before ? lineage(before, bySha256) : []), document];
}

function daysOf(editions: readonly LedgerDocument[]): KnownDay[] {
  const days: KnownDay[] = [];
  for (const document of editions) days.push(knownDay(document, days.at(-1) ?? null));
  return days;
}

/**
 * The editions of documents that came in more than one version, and the documents of the earlier ones.
 * An earlier file whose successor could not be read has no place among them and is left out.
 * @param earlier documents whose place a newer version took; a file of one holds that document alone
 */
export function editionsOf(
  documents: readonly LedgerDocument[],
  earlier: readonly LedgerDocument[],
): Pick<LedgerInput, "earlier" | "editions"> {
  const bySha256 = new Map(earlier.map((document) => [document.sidecar.sha256, document]));
  const lines = documents
    .map((document) => lineage(document, bySha256))
    .filter((line) => line.length > 1);
  return {
    earlier: lines.flatMap((line) => line.slice(0, -1)),
    editions: lines.flatMap((line): LedgerEdition[] => {
      const days = daysOf(line);
      const currentId = line.at(-1)?.facts.source.id ?? "";
      return line.map(({ facts }, index) => ({
        ...{ id: facts.source.id, currentId, ordinal: index + 1 },
        knownFrom: days[index]?.day ?? "",
        knownBy: days[index]?.by ?? "access",
        replacedOn: days[index + 1]?.day ?? null,
      }));
    }),
  };
}
