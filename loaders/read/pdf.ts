import { Confined } from "./confined";
import { ReadError } from "./error";
import type { DrawnPage } from "./page/drawn";
import { hasInk, glyphsOf } from "./page/glyphs";
import { type PageLayout, layOut } from "./page/page-layout";
import { joinedOverBreaks } from "./page/page-breaks";
import { PageParts, type Style } from "./page/page-parts";
import { lineEndsOf, lineOf } from "./page/paragraphs";
import { extentOf, readingOrder } from "./page/reading-order";
import { withoutRunningLines } from "./page/running";
import { type PageKind, kindOf } from "./page/usable";
import type { Paper, PaperNote } from "./paper";

interface Drawn {
  pages: DrawnPage[];
  pageCount: number;
  /** Whether the file's list of its objects is damaged; they were searched for. */
  indexedAnew: boolean;
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

/** Why pages of a kind are not read. */
const UNREADABLE: Partial<Record<PageKind, string>> = {
  picture: "a picture without text",
  outlines: "letters drawn as outlines",
  "no-unicode": "letters without Unicode",
};

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

function failureOf({ name, error }: { name?: string; error: string }): ReadError {
  if (name === "PasswordException") return new ReadError("encrypted", "a password is needed");
  return new ReadError("damaged", `not readable: ${error}`);
}

/**
 * What stands on drawn pages.
 * @throws ReadError `scanned` or `empty`
 */
function paperOf({ pages, pageCount, indexedAnew }: Drawn): Paper {
  const kinds = pages.map(kindOf);
  refuseWithoutText(kinds);
  const usable = pages.map((page, index) => ({ page, number: index + 1, kind: kinds[index] }));
  const read = usable.filter(({ kind }) => kind === "text" || kind === "recognised");
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
  const notes = usable.flatMap(({ page, number, kind }) => notesOf(page, number, kind));
  if (indexedAnew)
    notes.push({ rule: "damaged", reason: "the file's index is damaged; pages may be lost" });
  if (pageCount > pages.length)
    notes.push({
      rule: "clamped",
      reason: `pages ${String(pages.length + 1)} to ${String(pageCount)} are not read`,
    });
  return { parts, notes };
}

function refuseWithoutText(kinds: PageKind[]): void {
  if (kinds.some((kind) => kind === "text" || kind === "recognised")) return;
  const why = [...new Set(kinds)].flatMap((kind) => UNREADABLE[kind] ?? []).join(", ");
  const where = `no text on ${String(kinds.length)} pages`;
  if (why === "") throw new ReadError("empty", where);
  throw new ReadError("scanned", `${where}: ${why}`);
}

function notesOf(page: DrawnPage, number: number, kind: PageKind | undefined): PaperNote[] {
  const notes: PaperNote[] = [];
  const where = `page ${String(number)}`;
  const why = kind && UNREADABLE[kind];
  if (why !== undefined) notes.push({ rule: "scanned", reason: `${where}: ${why}` });
  if (kind === "recognised")
    notes.push({
      rule: "guessed",
      reason: `${where}: a picture with text recognised by a machine`,
    });
  if (page.skipped > 0)
    notes.push({ rule: "damaged", reason: `${where}: a part of what is drawn is not readable` });
  if (page.clamped) notes.push({ rule: "clamped", reason: `${where}: more is drawn than is read` });
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
  return { bodySize, ends: lineEndsOf(columns) };
}
