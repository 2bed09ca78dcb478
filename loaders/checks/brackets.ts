/** A parenthesis without its partner; `at` is an offset of UTF-16 code units. */
export interface Unpaired {
  at: number;
  mark: "(" | ")";
}

/** Where a passage ends that parentheses should be closed in: empty lines, list marks, tags of HTML. */
const BOUNDARY =
  /\n\s*\n|\n(?=[ \t]*(?:[-•◦※*·?❍●□■▶]|\d{1,2}\.|[가-하]\.|\|))|(?<!○)○(?!○)|[❍●□■\u{F03DA}\u{F03C5}]|<\/?(?:ul|ol|li|p|br|t[rdh]|table|d[ltd]|h\d)\b[^>]*>/giu;

/** `1)`, `가)`: the mark of a list item closes nothing. */
const ITEM_MARK = /(?:^|[\s(])(?:\d{1,2}|[가-하]|[a-z])$/u;

interface Passage {
  start: number;
  end: number;
}

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    passages.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...passages, { start, end: text.length }];
}

function unpairedIn(text: string, { start, end }: Passage): Unpaired[] {
  const open: number[] = [];
  const surplus: Unpaired[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (mark === "(" || mark === "（") open.push(at);
    else if ((mark === ")" || mark === "）") && open.pop() === undefined) {
      if (!ITEM_MARK.test(text.slice(Math.max(start, at - 3), at))) surplus.push({ at, mark: ")" });
    }
  }
  return [...open.map((at): Unpaired => ({ at, mark: "(" })), ...surplus];
}

/** An opening mark and the closing one of the next passage belong together: the boundary was none. */
function spansBoundary(one: Unpaired[], next: Unpaired[]): boolean {
  return one.at(-1)?.mark === "(" && next[0]?.mark === ")";
}

/** Every parenthesis of a text that has no partner in its passage. */
export function unpairedBrackets(text: string): Unpaired[] {
  const found = passagesOf(text)
    .map((passage) => unpairedIn(text, passage))
    .filter((unpaired) => unpaired.length > 0);
  for (const [index, unpaired] of found.entries()) {
    const next = found[index + 1];
    if (!next || !spansBoundary(unpaired, next)) continue;
    const [open, close] = [unpaired.at(-1), next[0]];
    if (!open || !close || close.at - open.at > 120) continue;
    unpaired.pop();
    next.shift();
  }
  return found.flat().sort((one, other) => one.at - other.at);
}
