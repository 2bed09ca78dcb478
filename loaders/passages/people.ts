import { type Range, trimmed, words } from "../notation/range";
import { findTimes } from "../notation/time";
import { outlineOf } from "../read/outline";
import type { Reading, Table } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";

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

/** Words of a header that begin like a surname. */
const NO_NAMES = /^(?:방침|전결|대결|시행|시민|주민|공개|공고|신규|문서|전화)/u;

class Names {
  readonly #surname: RegExp;
  readonly #office: RegExp;
  readonly #noName: RegExp;

  constructor({ people }: Vocabulary) {
    this.#surname = new RegExp(`^(?:${people.surnames.join("|")})`, "u");
    this.#office = new RegExp(`^★?[가-힣·]*(?:${people.offices.join("|")})$`, "u");
    this.#noName = new RegExp(`(?:${people.notNames.join("|")})$`, "u");
  }

  isOffice(word: string): boolean {
    return this.#office.test(word);
  }

  /** In an approval line or a roster, two or three syllables behind a surname are a name. */
  isListed(word: string): boolean {
    const length = /^(?:남궁|황보|제갈|선우|독고|사공)/u.test(word) ? 4 : 3;
    const fits = /^[가-힣]{2,4}$/u.test(word) && word.length <= length;
    return fits && this.#surname.test(word) && !this.isOffice(word) && !NO_NAMES.test(word);
  }

  /** In running text only the common three syllables, and none that ends like a title or place. */
  isLikely(word: string): boolean {
    return /^[가-힣]{3}$/u.test(word) && this.isListed(word) && !this.#noName.test(word);
  }
}

interface Word extends Range {
  print: string;
}

function wordsIn(text: string, range: Range): Word[] {
  return [
    ...text.slice(range.start, range.end).matchAll(/[가-힣·★]+|\d{1,2}\/\d{1,2}|[^\s가-힣]+/gu),
  ].map((found) => {
    const start = range.start + found.index;
    return { start, end: start + found[0].length, print: found[0] };
  });
}

const APPROVAL_WORD = /^(?:代|전결|대결|협조자?|결재|[협조담당위원결재]|★|[(),:])$/u;

/** A run of offices, names and sign-off days, as an approval line prints them. */
function officeRuns(text: string, names: Names): Range[] {
  const found: Range[] = [];
  const all = wordsIn(text, { start: 0, end: text.length });
  for (let index = 0; index < all.length; index += 1) {
    if (!names.isOffice(all[index]?.print ?? "")) continue;
    const run: Word[] = [];
    let signs = 0;
    let end = all[index]?.start ?? 0;
    for (let word = all[index]; word; index += 1, word = all[index]) {
      if (/\n\s*\n/u.test(text.slice(end, word.start))) break;
      end = word.end;
      if (names.isOffice(word.print) || /^\d{1,2}\/\d{1,2}$/u.test(word.print)) signs += 1;
      else if (names.isListed(word.print)) run.push(word);
      else if (!APPROVAL_WORD.test(word.print)) break;
    }
    found.push(...run.filter((word) => signs >= 2 || names.isLikely(word.print)));
  }
  return found;
}

const ROSTER = /(?:명|관|장|자|사|원|대표)\s?\(([가-힣 ,·]+)\)/gu;
const BEFORE_OFFICE =
  /([가-힣]{3})\((?=[^()]*(?:대표|이사|소장|원장|회장|교수|강사|위원|센터장|팀장)\))/gu;
const LABELLED =
  /(?:발표|진행|사회|강사|참석|기안|대표|담당|성명)자?\s*[:：]\s*([가-힣]{3})(?![가-힣])/gu;
const AUTHOR = /작성자(?:\(전화번호\))?\s*[:：]?\s+([가-힣]{2,4})(?![가-힣])/gu;

/** Lists of people in parentheses, people before their office, people behind a role. */
function rosters(text: string, names: Names): Range[] {
  const found: Range[] = [];
  for (const roster of text.matchAll(ROSTER)) {
    const listed = wordsIn(text, at(roster, 1)).filter(({ print }) => /[가-힣]/u.test(print));
    if (listed.every(({ print }) => print.length > 2 && names.isListed(print)))
      found.push(...listed);
  }
  for (const pattern of [BEFORE_OFFICE, LABELLED, AUTHOR]) {
    for (const named of text.matchAll(pattern)) {
      if (names.isListed(named[1] ?? "")) found.push(at(named, 1));
    }
  }
  return found;
}

function at(found: RegExpExecArray, group: number): Range {
  const inner = found[group] ?? "";
  const start = found.index + found[0].indexOf(inner);
  return { start, end: start + inner.length };
}

/** Names behind the topics of an agenda: the last words before the next time. */
function agendaOwners(reading: Reading, names: Names): Range[] {
  const { plain } = reading;
  return outlineOf(reading).flatMap((section) => {
    const times = findTimes(plain, section).filter((time) => time.to !== null);
    if (times.length < 2) return [];
    return times.flatMap((time, index) => {
      const end = times[index + 1]?.start ?? plain.indexOf("\n", time.end);
      return tailNames(plain, { start: time.end, end: end < 0 ? section.end : end }, names);
    });
  });
}

function tailNames(text: string, range: Range, names: Names): Range[] {
  const found: Range[] = [];
  let rest = trimmed(text, range);
  for (;;) {
    const tail = /(?:〃|-|(?<![가-힣])[가-힣](?:\s[가-힣]){2}|(?<![가-힣])[가-힣]{3})\s*$/u.exec(
      text.slice(rest.start, rest.end),
    );
    if (!tail) return found;
    const start = rest.start + tail.index;
    const word = tail[0].replace(/\s/gu, "");
    if (names.isLikely(word)) found.push(trimmed(text, { start, end: rest.end }));
    else if (word !== "〃" && word !== "-") return found;
    rest = trimmed(text, { start: rest.start, end: start });
  }
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

const OFFICE_COLUMN = /^(?:과장|팀장|주무관|담당자?|담당관|성명|이름|연락처|전화(?:번호)?|서명)$/u;

/** Roles in parentheses, as transcriptions print them in place of people. */
const ROLES_ONLY = /^(?:\([^()]*\)\s*)*$/u;

/** The cells below 과장, 팀장, 주무관 …: name and number together. */
function contactCells({ plain, blocks }: Reading): Range[] {
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  return tables.flatMap(({ rows: [header, ...body] }) => {
    const columns = (header?.cells ?? []).filter((cell) =>
      OFFICE_COLUMN.test(words(plain, cell).replace(/\s/gu, "")),
    );
    if (columns.length < 2) return [];
    const cells = columns.flatMap(({ column }) => body.flatMap((row) => row.cells[column] ?? []));
    return cells.filter((cell) => !ROLES_ONLY.test(words(plain, cell)));
  });
}

const TELEPHONE =
  /(?<![\d\p{L}-])(?:\(?0\d{1,2}\)?[-.\s]?)?(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}-\d{4}(?![\d-])/gu;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Telephone numbers and mail addresses; the parentheses of an area code stay. */
function contacts(text: string): Range[] {
  const all = [...text.matchAll(TELEPHONE), ...text.matchAll(MAIL)];
  return all.flatMap((found) =>
    [...found[0].matchAll(/[^()\s]+/gu)].map((part) => {
      const start = found.index + part.index;
      return { start, end: start + part[0].length };
    }),
  );
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
