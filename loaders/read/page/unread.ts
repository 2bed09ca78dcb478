import { ReadError } from "../error";
import type { PaperNote } from "../paper";
import type { DrawnPage } from "./drawn";
import { type PageKind, kindOf } from "./usable";

/** What became of a page; `lost`: nothing of it could be drawn. */
export type Fate = PageKind | "lost";

/** What became of a page; null is one that could not be drawn. */
export function fateOf(page: DrawnPage | null): Fate {
  const kind = page ? kindOf(page) : "lost";
  return kind === "blank" && page && page.losses.length > 0 ? "lost" : kind;
}

/** Why pages of a kind are not read. */
const UNREADABLE: Partial<Record<Fate, string>> = {
  picture: "a picture without text",
  outlines: "letters drawn as outlines",
  "no-unicode": "letters without Unicode",
};

/** Whether a page of this kind is read as text. */
export const isText = (kind: Fate | undefined): boolean => kind === "text" || kind === "recognised";

/**
 * Refuses a document none of whose pages is text.
 * @throws ReadError `damaged`, `scanned` or `empty`
 */
export function refuseWithoutText(kinds: readonly Fate[]): void {
  if (kinds.some(isText)) return;
  const where = `no text on ${String(kinds.length)} pages`;
  const lost = kinds.filter((kind) => kind === "lost").length;
  if (lost > 0) throw new ReadError("damaged", `${where}: ${String(lost)} are damaged`);
  const why = [...new Set(kinds)].flatMap((kind) => UNREADABLE[kind] ?? []).join(", ");
  if (why === "") throw new ReadError("empty", where);
  throw new ReadError("scanned", `${where}: ${why}`);
}

/** What could not be read of a page. */
export function notesOf(
  page: DrawnPage | null,
  number: number,
  kind: Fate | undefined,
): PaperNote[] {
  const where = `page ${String(number)}`;
  if (!page || kind === "lost")
    return [{ rule: "damaged", reason: `${where}: not readable, it is lost` }];
  const notes: PaperNote[] = [];
  const why = kind && UNREADABLE[kind];
  if (why !== undefined) notes.push({ rule: "scanned", reason: `${where}: ${why}` });
  if (kind === "blank") notes.push({ rule: "blank", reason: `${where}: nothing is written` });
  if (kind === "recognised")
    notes.push({
      rule: "guessed",
      reason: `${where}: a picture with text recognised by a machine`,
    });
  notes.push(...page.losses.map((loss) => ({ rule: "damaged", reason: `${where}: ${loss}` })));
  if (page.clamped) notes.push({ rule: "clamped", reason: `${where}: more is drawn than is read` });
  return notes;
}
