import { createHash } from "node:crypto";
import { findDates } from "../notation/date";
import type { Context } from "../passages/context";
import { yearIn } from "../passages/column";
import { numbersIn } from "../passages/numbers";
import { masked, peopleIn } from "../passages/people";
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

/** At least this share of a family's signs must stand for a document to be of it. */
const RECOGNISED = 0.6;

/**
 * All the facts of one file: bytes → text stream → family → mask → facts.
 * @throws ReadError when the file cannot be read or is of no known family
 */
export function extract(bytes: Uint8Array, path: string, vocabulary: Vocabulary): Facts {
  const raw = read(bytes, path);
  const family = familyOf(raw);
  const reading = masked(raw, peopleIn(raw, vocabulary));
  const header = family.header(reading);
  const source: Source = {
    id: sourceId(family, header),
    path,
    format: raw.format,
    family: family.name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...header,
  };
  const context: Context = {
    reading,
    sections: outlineOf(reading),
    evidence: new Evidence(source.id, reading.text),
    vocabulary,
    year: yearOf(header, reading),
    messages: [],
  };
  const body = family.read(context);
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

function familyOf(reading: Reading): Family {
  const ranked = families
    .map((family) => ({ family, share: family.recognise(reading) }))
    .toSorted((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best && best.share >= RECOGNISED) return best.family;
  throw new ReadError(
    "unknown-family",
    `of no known family: ${ranked.map(({ family, share }) => `${family.name} ${share.toFixed(2)}`).join(", ")}`,
  );
}

/** What names a document, so that its id outlives a new copy of its text. */
function sourceId(family: Family, header: SourceHeader): string {
  return shortHash(
    family.name,
    header.documentNumber,
    header.title,
    header.fiscalYear,
    header.approvedOn,
  );
}

/** The year of the sheet, else that in the title, of approval, or of the first day it prints. */
function yearOf(
  { fiscalYear, title, approvedOn, producedOn }: SourceHeader,
  { plain }: Reading,
): number | null {
  const printed = fiscalYear ?? yearIn(title ?? "") ?? yearIn(approvedOn ?? producedOn ?? "");
  if (printed !== null) return printed;
  const [day] = findDates(plain, { start: 0, end: plain.length }, null);
  return day?.printedYear ?? null;
}

function weekdaysIn(context: Context): DatedWeekday[] {
  const { plain } = context.reading;
  return findDates(plain, { start: 0, end: plain.length }, context.year).flatMap((date) =>
    date.weekdays.map((printed) => {
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
