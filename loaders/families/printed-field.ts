import type { Range } from "../notation/range";
import { type Context } from "../passages/context";
import type { HeaderField, SourceHeader } from "../schema/facts";

/** A field of a header, read but not yet traced: its place and what it says. */
export interface PrintedField extends Range {
  field: keyof SourceHeader;
  part: HeaderField["part"];
  value: string;
}

/** Gives printed fields their ids and spans. */
export function tracedFields(context: Context, fields: PrintedField[]): HeaderField[] {
  return fields.map(({ field, part, value, start, end }) => {
    const span = context.evidence.span({ start, end }, { section: part });
    return {
      id: context.evidence.id("field", field, part, value),
      field,
      part,
      value,
      asWritten: span.quote,
      span,
    };
  });
}

/** The first value printed for a field; null where none is. */
export function valueOf(fields: PrintedField[], field: keyof SourceHeader): string | null {
  return fields.find((printed) => printed.field === field)?.value ?? null;
}
