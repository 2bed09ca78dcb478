import { squashed } from "../../notation/range";
import type { Held } from "./shelf";
import type { Summary } from "./summary";

/** A document that is offered and not yet there. */
export interface Offered {
  /** As its source names it, with slashes. */
  name: string;
  sha256: string;
  summary: Summary;
  /** Milliseconds since 1970: of two versions the later one is the current; 0 where nothing tells. */
  changedAt: number;
  /** The page of the portal that it was attached to; null where none is known. */
  page: Offered | null;
}

/** A document to be taken. */
export interface Choice {
  offered: Offered;
  /** The page that tells where it comes from: its own, or one that prints the same document. */
  page: Offered | null;
  /** Hash of the version whose place it takes; null for a new document. */
  replaces: string | null;
}

export interface Decision {
  take: Choice[];
  /** Offered, but there already: the same document, printed as richly or more so. */
  known: Offered[];
  /** Another version of a document that lies in one file with others, and cannot be replaced alone. */
  stuck: Offered[];
}

/**
 * Which of the offered documents are taken. A page of the portal and a file of the same document are
 * one: the richer text is the document, the file where both say as much. Of one document in two
 * formats beside each other likewise. Else a document with an id that is there is a new version.
 *
 * @param pages every page of the portal among the files, those that are there already as well
 */
export function decide(
  offered: readonly Offered[],
  held: readonly Held[],
  pages: readonly Offered[] = offered.filter(isPage),
): Decision {
  const decision: Decision = { take: [], known: [], stuck: [] };
  const shelf = [...held];
  for (const { page, prints } of groupsOf(offered, pages)) {
    const [best, ...others] = prints.toSorted(byWorth);
    if (!best) continue;
    decision.known.push(...others);
    const all = page ? [...prints, page] : prints;
    place({ offered: best, page: page ?? best.page }, all, shelf, decision);
  }
  return decision;
}

function place(
  { offered, page }: Omit<Choice, "replaces">,
  prints: readonly Offered[],
  shelf: Held[],
  decision: Decision,
): void {
  const at = shelf.findIndex((held) => prints.some((each) => isSame(each.summary, held.summary)));
  const there = shelf[at];
  const next = { sha256: offered.sha256, shared: false, summary: offered.summary };
  if (!there) {
    decision.take.push({ offered, page, replaces: null });
    shelf.push(next);
  } else if (!takesPlaceOf(offered.summary, there.summary)) decision.known.push(offered);
  else if (there.shared) decision.stuck.push(offered);
  else {
    decision.take.push({ offered, page, replaces: there.sha256 });
    shelf[at] = next;
  }
}

/** A version does where it says anything else; a page of a file's document, or a file of a page's, where it says more. */
const takesPlaceOf = (summary: Summary, there: Summary): boolean =>
  summary.id === there.id && isPagePrint(summary) === isPagePrint(there)
    ? summary.print !== there.print
    : compareWorth(summary, there) < 0;

const isPagePrint = ({ attachments }: Summary): boolean => attachments !== null;

const isPage = ({ summary }: Offered) => isPagePrint(summary);

/** By the id; a page and a file also by the document's number. */
function isSame(a: Summary, b: Summary): boolean {
  if (a.id === b.id) return true;
  return (
    isPagePrint(a) !== isPagePrint(b) &&
    a.family === b.family &&
    a.number !== null &&
    a.number === b.number
  );
}

/** The richer first; of two that say as much, the file before the page. */
const compareWorth = (a: Summary, b: Summary): number =>
  b.worth - a.worth || Number(isPagePrint(a)) - Number(isPagePrint(b));

const byWorth = (a: Offered, b: Offered): number =>
  compareWorth(a.summary, b.summary) || (a.name < b.name ? -1 : 1);

const byAge = (a: Offered, b: Offered): number =>
  a.changedAt - b.changedAt || (a.name < b.name ? -1 : 1);

/** Prints of one document that are offered together, and the page of the portal that is one of them. */
interface Group {
  page: Offered | null;
  prints: Offered[];
}

/** The older first, else in the order of their names. */
function groupsOf(offered: readonly Offered[], pages: readonly Offered[]): Group[] {
  const groups = new Map<string, Group>();
  const byNumber = new Map(
    pages.flatMap((page) => (page.summary.number === null ? [] : [[numbered(page), page]])),
  );
  for (const each of offered.toSorted(byAge)) {
    const page = isPage(each) ? each : pageOf(each, byNumber);
    const key = page?.sha256 ?? `${stemOf(each.name)} ${each.summary.id}`;
    const group = groups.get(key);
    if (group) group.prints.push(each);
    else groups.set(key, { page, prints: [each] });
  }
  return [...groups.values()];
}

const numbered = ({ summary }: Offered) => `${summary.family} ${summary.number ?? ""}`;
const stemOf = (name: string) => name.replace(/\.[^./]+$/u, "");

/** The page that prints the same document as a file: by its number, or as its attachment of one title. */
function pageOf(file: Offered, byNumber: ReadonlyMap<string, Offered>): Offered | null {
  const numberedPage = file.summary.number === null ? undefined : byNumber.get(numbered(file));
  if (numberedPage) return numberedPage;
  const { page } = file;
  return page && hasTitleOf(file, page) ? page : null;
}

/** Letters and digits alone; the file's name counts where it prints no title. */
function hasTitleOf(file: Offered, page: Offered): boolean {
  const bare = (print: string) => squashed(print).replace(/[^\p{L}\p{N}]/gu, "");
  const title = bare(page.summary.title ?? "");
  if (title === "" || file.summary.number !== null) return false;
  const prints = [file.summary.title ?? "", stemOf(file.name).split("/").at(-1) ?? ""];
  return prints.some((print) => bare(print) === title);
}
