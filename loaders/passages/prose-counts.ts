import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity } from "../schema/facts";
import { readActivities } from "./activities";
import { yearIn } from "./column";
import type { Context } from "./context";
import { entriesIn } from "./entries";

/** Counts of things done in running text: `○ 실 적 : 총 24회 154명 수료`. Staff, seats, votes and copies are none. */
export function readProseCounts(context: Context, section: Section): Activity[] {
  const { plain } = context.reading;
  const { notDone } = context.vocabulary.units;
  const entries = section.blocks
    .filter((block) => block.kind !== "table")
    .flatMap((block) =>
      entriesIn(plain, withoutEnclosures(plain, block), block.kind === "item" ? block.depth : 2),
    );
  const year = yearIn(section.title) ?? context.year;
  return readActivities(context, section, entries, year).filter(
    ({ label, group, count, status }) =>
      (count !== null || status !== "done") &&
      !notDone.some((word) => `${group ?? ""} ${label}`.includes(word)),
  );
}

/** What is enclosed stands behind 붙임 or 별첨, to the end. */
function withoutEnclosures(plain: string, { start, end }: Range): Range {
  const at = plain.slice(start, end).search(/(?:붙임|별첨|끝\.)/u);
  return { start, end: at < 0 ? end : start + at };
}
