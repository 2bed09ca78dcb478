import { countAt, findCounts } from "../../notation/count";
import { match } from "../../notation/grammar";
import { groupsIn, splitOutside } from "../../notation/nesting";
import { type Range, trimmed } from "../../notation/range";
import type { Vocabulary } from "../../schema/vocabulary";

type Units = Vocabulary["units"];

/** A number of people: as printed, or counted from those who are listed. */
export interface People {
  count: number;
  /** Where the number is printed; null where it was counted or added up. */
  printed: Range | null;
}

/** What parts those who are listed. A comma inside a numeral does not. */
export const BETWEEN_MEMBERS = /,(?!\d{3}(?!\d))|[、;]|\s및\s|\s\/\s|(?<=○)[·∙](?=○)/gu;

/** Words that stand for nobody knows how many. */
const MANY = /(?:들|전원|전체|일동|관계자|주민|시민|구민|회원|등)$/u;

/** The count of people that a text begins with: `26명`, `총 11명`, `약 50여 명`. */
export function leadingCount(plain: string, range: Range, units: Units): (Range & People) | null {
  const lead = /^(?:총\s?원?|약|계|모두|전체)?\s{0,4}/u.exec(plain.slice(range.start, range.end));
  const count = countAt(plain, range.start + (lead?.[0].length ?? 0), units);
  if (!count?.people || count.end > range.end) return null;
  const printed = { start: count.start, end: count.end };
  return { ...printed, count: count.count, printed };
}

/**
 * How many people a list names: each office or name once, an office with names in parentheses as
 * often as it names, `주민대표 2명` twice. Null where the list leaves it open.
 */
export function membersIn(plain: string, list: Range, units: Units): People | null {
  const all = summedBy(plain, list, units);
  if (all) return all;
  const parts = splitOutside(plain, list, BETWEEN_MEMBERS).map((part) =>
    memberCount(plain, trimmed(plain, part), units),
  );
  const counts = parts.flatMap((part) => part ?? []);
  if (parts.length === 0 || counts.length < parts.length) return null;
  const [only] = counts;
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    printed: counts.length === 1 && only ? only.printed : null,
  };
}

/** `과장, 팀장 등 5명`: the number behind 등 counts all that stand before it. */
function summedBy(plain: string, list: Range, units: Units): People | null {
  const found = /(?:^|[\s)○가-힣])등\s{0,4}(?:총\s?)?(?=\d)/u.exec(
    plain.slice(list.start, list.end),
  );
  if (!found) return null;
  return leadingCount(
    plain,
    { start: list.start + found.index + found[0].length, end: list.end },
    units,
  );
}

function memberCount(plain: string, part: Range, units: Units): People | null {
  const [inner] = groupsIn(plain, part);
  const outside = inner ? { start: part.start, end: inner.start } : part;
  const print = plain.slice(outside.start, outside.end).trim();
  const [counted] = findCounts(plain, outside, units).filter(({ people }) => people);
  if (counted) {
    const others = /\s외\s{0,4}$/u.test(plain.slice(part.start, counted.start)) ? 1 : 0;
    return { count: counted.count + others, printed: others === 0 ? counted : null };
  }
  const bare = inner && bareCount(plain, inner.inner, units);
  if (bare) return bare;
  if (/\d/u.test(print) || MANY.test(print)) return null;
  if (!inner || print.endsWith("○")) return { count: 1, printed: null };
  return { count: splitOutside(plain, inner.inner, BETWEEN_MEMBERS).length, printed: null };
}

/** A parenthesis that holds a number and nothing else: (6), (6명), (총 3명), (3인). */
export function bareCount(plain: string, inner: Range, units: Units): (Range & People) | null {
  const inside = trimmed(plain, inner);
  const people = leadingCount(plain, inside, units);
  if (people && plain.slice(people.end, inside.end).trim() === "") return people;
  const bare = match("Numeral", plain, inside.start);
  if (bare?.end !== inside.end || !Number.isInteger(bare.value)) return null;
  const printed = { start: bare.start, end: bare.end };
  return { ...printed, count: bare.value, printed };
}
