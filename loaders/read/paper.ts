/**
 * What a reader of a laid-out format (HWPX, HWP, PDF, HTML) finds on the paper, before it becomes one
 * text with blocks. Each format makes it, one place prints it.
 */
export interface Paper {
  parts: PaperPart[];
  /** What had to be skipped, clamped or guessed, in words with its place: never lost silently. */
  notes: PaperNote[];
}

/** Something a reader could not take over as it stands. */
export interface PaperNote {
  /** `clamped`, `skipped`, `scanned` …: names the kind, kebab-case. */
  rule: string;
  reason: string;
}

export type PaperPart = PaperText | PaperTable;

/** Where a part stands: both 1-based; null where the format does not tell. */
export interface PaperPlace {
  page: number | null;
  /** Of a file that is divided into sections (HWPX, HWP). */
  section: number | null;
}

/** A paragraph, heading, caption, footnote, page header or footer; line breaks inside are `\n`. */
export interface PaperText extends PaperPlace {
  kind: "text";
  text: string;
  /** Of a heading that the format marks as one, 1 outermost; null where only its words can tell. */
  level: number | null;
}

export interface PaperTable extends PaperPlace {
  kind: "table";
  rows: number;
  columns: number;
  /** In reading order, each printed once, covered positions left out. */
  cells: PaperCell[];
}

/** A cell with what stands in it: texts, and tables inside the table. */
export interface PaperCell {
  /** 0-based. */
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  /** Whether the format says that it heads others (th, a header cell). */
  isHeader: boolean;
  parts: PaperPart[];
}
