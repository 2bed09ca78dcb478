import { numeralAt } from "../notation/money";
import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Rate } from "../schema/facts";
import { yearIn } from "./column";
import { type Context, sectionLine } from "./context";

/** A rate of execution in running text: (집행률 96.8%), 집행율 : 82%. */
const EXECUTED =
  /(?<![가-힣])((?:예산|사업비|보조금)?\s?집\s?행\s?[률율])\s{0,4}[:：]?\s{0,4}(?:약\s?)?(?=\d[\d.]{0,7}\s?%)/gu;

/** The rates of execution that a passage prints, as percentages of what could be spent. */
export function readProseRates(context: Context, section: Section, passage: Range): Rate[] {
  const { plain } = context.reading;
  return [...plain.slice(passage.start, passage.end).matchAll(EXECUTED)].flatMap((found) => {
    const read = numeralAt(plain, passage.start + found.index + found[0].length);
    const label = (found[1] ?? "").replace(/\s+/gu, " ");
    if (!read) return [];
    const fiscalYear = yearIn(section.title) ?? context.year;
    const span = context.evidence.span(read, { section: sectionLine(section), row: label });
    const id = context.evidence.id("rate", section.path, label, fiscalYear, "executed");
    return [
      { id, label, fiscalYear, percent: read.value, of: "executed", asWritten: span.quote, span },
    ];
  });
}
