import type { Range } from "../notation/range";
import type { Reading } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";
import { officeRuns } from "./approval-line";
import { contactCells, contacts } from "./contacts";
import { Names } from "./names";
import { agendaOwners, rosters } from "./rosters";

/**
 * Where a document names its officials. Names and telephone numbers answer no question that the
 * ledger is for, so they are masked before any fact is made (DESIGN.md section 5). A syllable that
 * is masked for nothing costs little; a name that slips through costs much.
 */
export function peopleIn(reading: Reading, vocabulary: Vocabulary): Range[] {
  const names = new Names(vocabulary);
  const { plain } = reading;
  const found = [
    ...officeRuns(plain, names),
    ...rosters(plain, names),
    ...agendaOwners(reading, names),
  ];
  const spelled = new Set(
    found.map((range) => plain.slice(range.start, range.end).replace(/\s/gu, "")),
  );
  return [...found, ...everywhere(plain, spelled), ...contactCells(reading), ...contacts(plain)];
}

/** A name found once is masked wherever it stands, also spaced out (홍 길 동). */
function everywhere(text: string, spelled: Set<string>): Range[] {
  return [...spelled].flatMap((name) => {
    const pattern = new RegExp(
      `(?<![가-힣])${Array.from(name).join("\\s?")}(?![가-힣](?<!님|씨))`,
      "gu",
    );
    return [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
  });
}

/** Masks ranges, one ○ for each code point, so that every span keeps its place. */
export function masked(reading: Reading, ranges: Range[]): Reading {
  const mask = (text: string) => {
    let out = "";
    let from = 0;
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (end <= from) continue;
      out +=
        text.slice(from, Math.max(from, start)) +
        text.slice(Math.max(from, start), end).replace(/[^]/gu, "○");
      from = end;
    }
    return out + text.slice(from);
  };
  const text = mask(reading.text);
  if (text.length !== reading.text.length)
    throw new Error("a masked passage holds a character outside the basic plane");
  return { ...reading, text, plain: mask(reading.plain) };
}
