import type { Range } from "../../notation/range";
import { type Context, print, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Absence, Meeting } from "../../schema/facts";
import { labelled } from "./labelled";

/** 15개 자치구; of 25개 자치구 중 22개구 the second; of 25개 자치구 센터장 중 21명 none. */
const PRESENT =
  /(?:\d{1,2}\s?개\s?(?:자치)?구\s?중(?:에서?)?\s{0,4})?(\d{1,2})\s?개\s?(?:자치)?구(?![^\d,()（]{0,20}\s중(?:에서?)?\s{0,4}\d{1,3}\s?[명인])/u;

/** How many districts a line says were present: `15개 자치구`; null where it says none. */
export function districtsIn(
  context: Context,
  section: Section,
  line: Range,
): Meeting["districtsPresent"] {
  const { plain } = context.reading;
  const found = PRESENT.exec(plain.slice(line.start, line.end));
  if (!found?.[1]) return null;
  const end = line.start + found.index + found[0].length;
  const printed = /\d{1,2}\s?개\s?(?:자치)?구$/u.exec(found[0])?.[0] ?? found[0];
  const span = context.evidence.span(
    { start: end - printed.length, end },
    { section: sectionLine(section), row: print(context, line) },
  );
  return {
    id: context.evidence.id("districts", printed),
    count: Number(found[1]),
    asWritten: span.quote,
    span,
  };
}

/** Words between the districts of a list; any other ends it. */
const BETWEEN = /^(?:및|등|개|개구|자치구|개자치구)$/u;

/** The districts that a meeting's record names as absent; the suffix 구 may be left out. */
export function absencesIn(context: Context, section: Section, part: Range): Absence[] {
  const { plain } = context.reading;
  const value = labelled(plain, "불참", part);
  const absences: Absence[] = [];
  for (const word of value ? plain.slice(value.start, value.end).matchAll(/[가-힣]+/gu) : []) {
    const district = context.vocabulary.districts.find(
      ({ name }) => name === word[0] || name === `${word[0]}구`,
    );
    if (!district && BETWEEN.test(word[0])) continue;
    if (!district || !value) break;
    const start = value.start + word.index;
    const span = context.evidence.span(
      { start, end: start + word[0].length },
      { section: sectionLine(section), row: "불참" },
    );
    const id = context.evidence.id("absence", district.name);
    absences.push({ id, district: district.name, asWritten: span.quote, span });
  }
  return absences;
}
