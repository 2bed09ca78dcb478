import { groupsIn } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import { inlineMarks } from "../read/marks";

/** An entry of a list of activities: its words and how deep its mark stands. */
export interface Entry extends Range {
  /** Rank of its mark; null for words that go on with the entry before. */
  rank: number | null;
}

/** The entries of a passage: one at each mark, and one at each line where an entry had ended. */
export function entriesIn(plain: string, passage: Range, rank: number | null): Entry[] {
  const marks = inlineMarks(plain.slice(passage.start, passage.end), passage.start);
  const entries: Entry[] = [];
  const add = (range: Range, of: number | null) => {
    let start = range.start;
    let first = true;
    for (const line of plain.slice(range.start, range.end).split("\n")) {
      const entry = trimmed(plain, { start, end: start + line.length });
      start += line.length + 1;
      if (entry.end > entry.start)
        entries.push({ ...entry, rank: first ? of : goesOn(plain, entries.at(-1)) ? null : of });
      if (entry.end > entry.start) first = false;
    }
  };
  add({ start: passage.start, end: marks[0]?.start ?? passage.end }, rank);
  marks.forEach((mark, index) => {
    add({ start: mark.end, end: marks[index + 1]?.start ?? passage.end }, mark.rank);
  });
  return entries;
}

const goesOn = (plain: string, entry: Entry | undefined) =>
  entry !== undefined && /[,·/:]$/u.test(plain.slice(entry.start, entry.end));

/** Splits `제목 : 내용` at the first colon outside parentheses that does not stand in a time. */
export function headOf(plain: string, entry: Range): { head: string; tail: Range } {
  const groups = groupsIn(plain, entry);
  for (const colon of plain.slice(entry.start, entry.end).matchAll(/(?<!\d)[:：]|[:：](?!\d)/gu)) {
    const at = entry.start + colon.index;
    if (groups.some((group) => at > group.start && at < group.end)) continue;
    return {
      head: words(plain, { start: entry.start, end: at }),
      tail: trimmed(plain, { start: at + 1, end: entry.end }),
    };
  }
  return { head: "", tail: entry };
}
