/** Where a passage stands, in the words a person would follow. A part that does not apply is null. */
export interface Locator {
  /** 1-based page of a paginated source. */
  page: number | null;
  /** The headings above it, outermost first, joined by ` › `. */
  section: string | null;
  table: string | null;
  row: string | null;
  column: string | null;
}

/** A half-open range of Unicode code points in the text stream, with its quote and some context. */
export interface Span {
  start: number;
  end: number;
  quote: string;
  /** Up to 32 code points before and after, as W3C Web Annotation's TextQuoteSelector has it. */
  prefix: string;
  suffix: string;
  locator: Locator;
}

/** What every fact carries: a stable id, the place where it is printed, and the print itself. */
export interface Traced {
  id: string;
  span: Span;
  /** The numeral with sign and unit as printed; where there is no number, the words. */
  asWritten: string;
}
