import type { Range } from "../notation/range";
import type { Reading } from "../read/reading";
import type { Names } from "./names";

interface Piece extends Range {
  /** Its words without any white space. */
  print: string;
  /** Whether a blank line stands in front of it. */
  apart: boolean;
}

/** What parts pieces; wide blanks are what a tag leaves. */
const PARTED = /([\n\t|│\f\v]|\s{4,})/u;

/** Blanks and the mark of an item. */
const MARK = /^\s*(?:[○❍●◯ㅇ◦•·∙▪▶*-]\s+)?/u;

/** What stands alone in a line, in a cell, between bars or wide blanks. */
function piecesIn({ plain, text }: Reading): Piece[] {
  let end = 0;
  let last = 0;
  return plain.split(PARTED).flatMap((part) => {
    const start = end + (MARK.exec(part)?.[0].length ?? 0);
    end += part.length;
    const own = part.replace(MARK, "").trim();
    if (own === "" || own === "|" || own === "│") return [];
    // Between tags no line is blank.
    const apart = /\n\s*\n/u.test(text.slice(last, start));
    last = start + own.length;
    return [{ start, end: last, print: own.replace(/\s/gu, ""), apart }];
  });
}

/** A name with nothing but its owner's number or what signs it: 홍길동(2133-0000), 전결 홍길동. */
const NAMED =
  /^(?:(?:전결|대결|代)?(?:\d{1,2}\/\d{1,2})?(?:전결|대결|代)?)([가-힣]{2,4})(?:[(（/☎☏]{0,2}[\d().~/-]{4,}[)）]?|님)?$/u;
/** Behind so many pieces without a name a head of offices is over. */
const REACH = 8;

/**
 * The names of a table of contacts that is printed one cell a line: below the lines 과장, 팀장 and
 * 담당 stand as many names, with departments and numbers between them.
 */
export function stackedNames(reading: Reading, names: Names): Range[] {
  const found: Range[] = [];
  let roles = 0;
  let idle = 0;
  for (const piece of piecesIn(reading)) {
    if (piece.apart || idle > REACH) roles = idle = 0;
    if (names.isRole(piece.print)) {
      roles += 1;
      idle = 0;
      continue;
    }
    idle += 1;
    const name = roles > 0 ? nameIn(reading.plain, piece, roles, names) : null;
    if (!name) continue;
    found.push(name);
    roles -= 1;
    idle = 0;
  }
  return found;
}

/** The name a piece consists of; one of two syllables only below several offices. */
function nameIn(text: string, piece: Piece, roles: number, names: Names): Range | null {
  const name = NAMED.exec(piece.print)?.[1] ?? "";
  if (!names.isLikely(name) && !(roles > 1 && names.isShort(name))) return null;
  const spaced = new RegExp(Array.from(name).join("\\s*"), "u");
  const at = spaced.exec(text.slice(piece.start, piece.end));
  if (!at) return null;
  return { start: piece.start + at.index, end: piece.start + at.index + at[0].length };
}
