import type { Facts } from "../../schema/facts";
import type { RowSet } from "../row-set";

/** The fate of every numeral. */
export function addNumbers(set: RowSet, { source, numbers }: Facts): void {
  numbers.forEach(({ id, role, asWritten, span, facts }, index) => {
    const span_id = set.span(source.id, span);
    const row = { id, source_id: source.id, ordinal: index + 1, role };
    set.add("number", { ...row, as_written: asWritten, span_id });
    for (const fact_id of new Set(facts)) set.add("number_fact", { number_id: id, fact_id });
  });
}
