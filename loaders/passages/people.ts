import type { Range } from "../notation/range";
import type { Reading } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";
import { officeRuns } from "./approval-line";
import { contactCells } from "./contacts";
import { gluedNames } from "./glued-names";
import { listedNames } from "./listed";
import { Names } from "./names";
import { agendaOwners, rosters } from "./rosters";
import { shortNames, shortNamesBehind } from "./short-names";
import { spacedNames } from "./spaced-names";
import { speakers } from "./speakers";
import { stackedNames } from "./stacked-people";
import { contacts, extensionsBehind, ownersOf } from "./telephones";
import { titledNames } from "./titled";

/**
 * Where a document names its officials. Names and telephone numbers answer no question that the
 * ledger is for, so they are masked before any fact is made (DESIGN.md section 5). A syllable that
 * is masked for nothing costs little; a name that slips through costs much.
 */
export function peopleIn(reading: Reading, vocabulary: Vocabulary): Range[] {
  const names = new Names(vocabulary);
  const { plain } = reading;
  const numbers = contacts(plain);
  const found = [
    ...officeRuns(plain, names),
    ...rosters(plain, names),
    ...titledNames(plain, names),
    ...listedNames(plain, names),
    ...agendaOwners(reading, names),
    ...contactCells(reading, names),
    ...stackedNames(reading, names),
    ...gluedNames(plain, names),
    ...spacedNames(plain, names),
    ...speakers(plain, names),
    ...ownersOf(numbers, plain, names),
  ];
  const spelled = new Set(
    found.map((range) => plain.slice(range.start, range.end).replace(/\s/gu, "")),
  );
  return [
    ...found,
    ...everywhere(plain, spelled),
    ...shortNames(plain, names, spelled),
    ...shortNamesBehind(plain, names),
    ...numbers,
    ...extensionsBehind(found, plain),
  ];
}

/** What may stick to a name: a form of address, a particle, an office. */
const STUCK =
  "(?:님|씨|은|는|이|가|을|를|의|에게|께서|와|과|도|외|학생|선생|주무관|팀장|과장|국장|위원장?|대표|이사|교수|소장|센터장|관장|의원)";

/**
 * A name found once is masked wherever it stands, also spaced out (홍 길 동). One of two syllables
 * may be a common word as well.
 */
function everywhere(text: string, spelled: Set<string>): Range[] {
  const full = [...spelled].filter((name) => /^[가-힣]{3,4}$/u.test(name));
  return full.flatMap((name) => {
    const pattern = new RegExp(
      `(?<![가-힣])${Array.from(name).join("\\s?")}(?:(?![가-힣])|(?=${STUCK}))`,
      "gu",
    );
    return [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
  });
}

/** As long as a letter outside the basic plane. */
const WIDE_MASK = "\u{1f785}";

/** A sign for a character, of its length; a bullet outside the basic plane is no part of a name. */
function maskOf(character: string): string {
  if (character.length === 1) return "○";
  return /\p{L}/u.test(character) ? WIDE_MASK : character;
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
        text.slice(Math.max(from, start), end).replace(/[^]/gu, maskOf);
      from = end;
    }
    return out + text.slice(from);
  };
  return { ...reading, text: mask(reading.text), plain: mask(reading.plain) };
}
