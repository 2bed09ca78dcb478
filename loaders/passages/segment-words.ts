import { findCounts } from "../notation/count";
import { type Listing, type Mention, goOn, nameBehind, nameOf } from "./mention";
import type { Segment } from "./segment-shape";

/** Counts outside any parenthesis: `강좌 운영 845회`, `마을활력소 2개소 선정`. */
export function readCounts({ units }: Listing, segment: Segment, mentions: Mention[]): void {
  const { outside } = segment;
  const counts = findCounts(outside, { start: 0, end: outside.length }, units);
  counts.forEach((count, index) => {
    // 45건 중 20건: of those, not under way.
    const before = outside
      .slice(counts[index - 1]?.end ?? 0, count.start)
      .replace(index > 0 ? /^\s*중(?=\s)/u : "", "");
    const after = index === counts.length - 1 ? outside.slice(count.end) : "";
    const { start, end, ...counted } = count;
    mentions.push({
      within: "",
      own: nameOf(`${before} ${nameBehind(after)}`),
      count: counted,
      period: null,
      range: { start: segment.start + start, end: segment.start + end },
      of: null,
      place: null,
      cues: `${before} ${after}`,
    });
    goOn(mentions);
  });
}

/** Words without a count are an activity where they say that it is under way or called off. */
export function readWords(segment: Segment, mentions: Mention[]): void {
  const said = segment.outside.trim().replace(/\s*등$/u, "");
  if (!/[가-힣\s]중$|취소$/u.test(said) || /(?:집중|대중|도중|연중|시중|월\s?중)$/u.test(said))
    return;
  mentions.push({
    within: "",
    own: nameOf(said),
    count: null,
    period: null,
    range: segment,
    of: null,
    place: null,
    cues: segment.outside,
  });
}
