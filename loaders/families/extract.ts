import { createHash } from "node:crypto";
import { type DateSpan, findDates } from "../notation/date";
import type { Context } from "../passages/context";
import { yearIn } from "../passages/column";
import { byWeekday } from "../passages/near-day";
import { numbersIn } from "../passages/numbers";
import { masked, peopleIn } from "../passages/people";
import { withSlips, withoutSlips } from "../passages/slips";
import { ReadError } from "../read/error";
import { Evidence, shortHash } from "../read/evidence";
import { outlineOf } from "../read/outline";
import { read } from "../read/read";
import type { Reading } from "../read/reading";
import type { DatedWeekday, Facts, Source, SourceHeader } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { blocksIn } from "./blocks";
import { claimsOf } from "./claims";
import type { Family } from "./family";
import { families } from "./registry";

/** At least this share of a family's signs must stand for a document to be read as one of it. */
const READ = 0.5;
/** Below this share a document may be of another family, which is said. */
const SURE = 0.6;

/** A file: its bytes, and the path that names it. */
export interface SourceBytes {
  path: string;
  bytes: Uint8Array;
  /** Whether a newer version took its place: its id is then of this edition alone. */
  isEarlier?: boolean;
}

/**
 * All the facts of one file: bytes → text stream → family → mask → facts.
 * @throws ReadError when the file cannot be read or is of no known family
 */
export async function extract(
  bytes: Uint8Array,
  path: string,
  vocabulary: Vocabulary,
  isEarlier = false,
): Promise<Facts> {
  return factsIn(await read(bytes, path), { bytes, path, isEarlier }, vocabulary);
}

/**
 * All the facts of what was read from a file.
 * @throws ReadError where it is of no known family
 */
export function factsIn(
  raw: Reading,
  { bytes, path, isEarlier = false }: SourceBytes,
  vocabulary: Vocabulary,
): Facts {
  const { family, notes } = familyOf(raw);
  const { reading: clean, slips } = withoutSlips(raw);
  const reading = masked(clean, peopleIn(clean, vocabulary));
  const header = family.header(reading);
  const days = findDates(reading.plain, { start: 0, end: reading.plain.length }, null);
  const id = sourceId(family, header);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source: Source = {
    id: isEarlier ? shortHash(id, sha256) : id,
    path,
    format: raw.format,
    family: family.name,
    sha256,
    ...header,
  };
  const context: Context = {
    reading,
    sections: outlineOf(reading),
    evidence: new Evidence(source.id, reading.text, reading.places),
    vocabulary,
    title: header.title,
    year: yearOf(header, days),
    day: dayOf(header, days),
    messages: [...raw.notes, ...notes].map((note) => ({ ...note, span: null })),
  };
  const read = family.read(context);
  const body = { ...read, amounts: withSlips(context, read.amounts, slips) };
  const weekdays = weekdaysIn(context);
  const numbers = numbersIn(context, claimsOf(body, weekdays));
  const { messages } = context;
  return {
    source,
    ...body,
    weekdays,
    blocks: blocksIn(context),
    numbers,
    messages,
    text: reading.text,
  };
}

function familyOf(reading: Reading): { family: Family; notes: Reading["notes"] } {
  const ranked = families
    .map((family) => ({ family, share: family.recognise(reading) }))
    .toSorted((a, b) => b.share - a.share);
  const shares = ranked.map(({ family, share }) => `${family.name} ${share.toFixed(2)}`).join(", ");
  const [best] = ranked;
  if (!best || best.share < READ)
    throw new ReadError("unknown-family", `of no known family: ${shares}`);
  const notes = best.share < SURE ? [{ rule: "family-guessed", reason: shares }] : [];
  return { family: best.family, notes };
}

/**
 * What names a document, so that its id outlives a new copy of its text. Offices give one title to
 * many documents, so the office is part of the name.
 */
function sourceId(family: Family, header: SourceHeader): string {
  return shortHash(
    family.name,
    header.documentNumber,
    header.title,
    header.fiscalYear,
    header.approvedOn,
    [header.organisation, header.bureau, header.department, header.account],
  );
}

/** The year of the sheet, else that in the title, of approval, or of the first day it prints. */
function yearOf(
  { fiscalYear, title, approvedOn, producedOn }: SourceHeader,
  [first]: DateSpan[],
): number | null {
  const printed = fiscalYear ?? yearIn(title ?? "") ?? yearIn(approvedOn ?? producedOn ?? "");
  return printed ?? first?.printedYear ?? null;
}

/** The day of a document: of approval, else the first that it prints with year, month and day. */
function dayOf(header: SourceHeader, days: DateSpan[]): string | null {
  const { fiscalYear, approvedOn, producedOn } = header;
  // A sheet is of a year; the days it prints are those of its history.
  if (fiscalYear !== null) return null;
  const printed = days.find(({ from, printedYear }) => printedYear !== null && from?.length === 10);
  return approvedOn ?? producedOn ?? printed?.from ?? null;
}

function weekdaysIn(context: Context): DatedWeekday[] {
  const { plain } = context.reading;
  return findDates(plain, { start: 0, end: plain.length }, context.year).flatMap((date) =>
    byWeekday(date, context.day).weekdays.map((printed) => {
      const span = context.evidence.span(date);
      return {
        id: context.evidence.id("weekday", printed.date),
        ...printed,
        asWritten: span.quote,
        span,
      };
    }),
  );
}
