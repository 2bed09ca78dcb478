import { Confined } from "./confined";
import { ReadError } from "./error";
import type { DrawnPage } from "./page/drawn";
import { hasInk, glyphsOf } from "./page/glyphs";
import { type PageLayout, layOut } from "./page/page-layout";
import { joinedOverBreaks } from "./page/page-breaks";
import { PageParts, SMALLEST_HEADING, type Style } from "./page/page-parts";
import { lineOf } from "./page/column-line";
import { lineEndsOf } from "./page/line-ends";
import { extentOf, readingOrder } from "./page/reading-order";
import { withoutRunningLines } from "./page/running";
import { fateOf, isText, notesOf, refuseWithoutText } from "./page/unread";
import type { Paper, PaperNote } from "./paper";

interface Drawn {
  /** In their order; null where one could not be drawn. */
  pages: (DrawnPage | null)[];
  /** How many pages the file lists. */
  pageCount: number;
  /** How many stand in it, as far as that can be seen. */
  pagesThere: number;
  /** What is damaged of the file as a whole, in words. */
  losses: string[];
}
type Answer = Drawn | { name?: string; error: string };

const LARGEST_MB = 128;
/** For each page, and for opening a file. */
const PATIENCE_MS = 1500;
const PATIENCE_MS_PER_MB = 100;

const worker = new Confined<{ bytes: Uint8Array }, Answer>(
  new URL("./pdfjs/worker.js", import.meta.url),
  { heapMb: 1024, growthMb: 176, startMs: 10_000 },
);

/**
 * Reads a PDF that has a text layer: paragraphs in reading order, tables with and without ruling lines.
 * @param patienceMs how long one page may take; by default as the size of the file
 * @throws ReadError `scanned` where no page has usable text, `empty`, `encrypted`, `damaged`, `too-large` or
 *   `timeout`
 */
export async function readPdf(bytes: Uint8Array, patienceMs?: number): Promise<Paper> {
  const megabytes = bytes.length / 1e6;
  if (megabytes > LARGEST_MB)
    throw new ReadError("too-large", `${megabytes.toFixed(0)} MB, more than ${String(LARGEST_MB)}`);
  const patience = patienceMs ?? Math.round(PATIENCE_MS + PATIENCE_MS_PER_MB * megabytes);
  const answer = await worker.run({ bytes }, patience);
  if (!("pages" in answer)) throw failureOf(answer);
  return paperOf(answer);
}

function failureOf({ name }: { name?: string }): ReadError {
  if (name === "PasswordException") return new ReadError("encrypted", "a password is needed");
  return new ReadError(
    "damaged",
    `not readable: ${REASONS[name ?? ""] ?? "the structure is damaged"}`,
  );
}

/** What pdfjs names its errors, in words. */
const REASONS: Partial<Record<string, string>> = {
  InvalidPDFException: "no list of pages",
  MissingPDFException: "no content",
  FormatError: "an object is malformed",
};

/**
 * What stands on drawn pages.
 * @throws ReadError `damaged`, `scanned` or `empty`
 */
function paperOf({ pages, pageCount, pagesThere, losses }: Drawn): Paper {
  const kinds = pages.map(fateOf);
  refuseWithoutText(kinds);
  const read = pages.flatMap((page, index) =>
    page && isText(kinds[index]) ? [{ page, number: index + 1 }] : [],
  );
  const layouts = withoutRunningLines(read.map(({ page }) => layOut(page)));
  const style = styleOf(
    read.map(({ page }) => page),
    layouts,
  );
  const items = layouts.flatMap(({ rows }) => rows.flat());
  const stretches = layouts.map(({ rows }) => readingOrder(rows, extentOf(items)));
  const heights = layouts.map(({ height }) => height);
  const parts = joinedOverBreaks(stretches, heights).flatMap((page, index) =>
    new PageParts(read[index]?.number ?? 1, style).parts(page),
  );
  const notes = pages.flatMap((page, index) => notesOf(page, index + 1, kinds[index]));
  return { parts, notes: [...notes, ...notesOfFile({ pages, pageCount, pagesThere, losses })] };
}

function notesOfFile({ pages, pageCount, pagesThere, losses }: Drawn): PaperNote[] {
  const notes = losses.map((reason) => ({ rule: "damaged", reason }));
  if (pageCount > pages.length) {
    const reason = `pages ${String(pages.length + 1)} to ${String(pageCount)} are not read`;
    notes.push({ rule: "clamped", reason });
  }
  if (pagesThere > pageCount) {
    const reason = `${String(pagesThere)} pages stand in the file, ${String(pageCount)} are listed`;
    notes.push({ rule: "unlisted", reason });
  }
  return notes;
}

/** What the letters and lines of the whole document tell of how it is set. */
function styleOf(pages: DrawnPage[], layouts: PageLayout[]): Style {
  const sizes = new Map<number, number>();
  for (const page of pages)
    for (const glyph of glyphsOf(page).upright)
      if (hasInk(glyph)) {
        const size = Math.round(2 * glyph.size) / 2;
        sizes.set(size, (sizes.get(size) ?? 0) + 1);
      }
  const [bodySize = 10] = [...sizes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const columns = layouts.flatMap(({ rows }) => {
    const lines = rows.flatMap((row) => {
      const segments = row.flatMap((item) => (item.kind === "segment" ? [item] : []));
      return segments.length > 0 ? [lineOf(segments)] : [];
    });
    const cells = rows.flat().flatMap((item) => (item.kind === "table" ? item.cells : []));
    return [
      ...cells.map((cell) => ({ lines: cell.lines, box: cell })),
      ...(lines.length > 0 ? [{ lines, box: extentOf(lines) }] : []),
    ];
  });
  return { bodySize, ends: lineEndsOf(columns, SMALLEST_HEADING * bodySize) };
}
