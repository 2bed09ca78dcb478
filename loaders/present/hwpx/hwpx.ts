import {
  gridOfFigure,
  gridOfNumbers,
  gridOfTable,
  type Grid,
} from "../../../src/slides/brief/grid.js";
import type { Brief } from "../../../src/slides/brief/brief.js";
import { BRIEF_WORDS } from "../../../src/slides/brief/words.js";
import { footOf } from "../../../src/slides/foot.js";
import type { Exhibit, Slide } from "../../../src/slides/slide.js";
import { releaseSaid } from "../../../src/words/citation.js";
import { plain } from "../../../src/words/sentence.js";
import { SITE_NAME } from "../../../src/words/site.js";
import { packed } from "./package";
import { pictureOf, type Picture, type Pictures } from "./picture";
import { sectionFile } from "./section";
import { tableOf } from "./table";
import { words } from "./text";

/** Rows of a figure that stand in a document at most: more are looked up, not read. */
const MOST_ROWS = 40;

/** A document while it is being written. */
class Draft {
  readonly paragraphs: string[] = [];
  readonly pictures = new Map<string, Uint8Array>();
  /** The words alone. */
  readonly lines: string[] = [];
  #objects = 0;

  constructor(readonly brief: Brief) {}

  get words() {
    return BRIEF_WORDS[this.brief.locale];
  }

  write(text: string, look: Parameters<typeof words>[1]): void {
    if (text === "") return;
    this.lines.push(text);
    this.paragraphs.push(words(text, look));
  }

  note(text: string): void {
    this.write(text, { paragraph: "note", character: "note", style: "caption" });
  }

  table(grid: Grid): void {
    if (grid.rows.length === 0) return;
    this.#objects += 1;
    this.lines.push(...[grid.head, ...grid.rows].map((row) => row.join("\t")));
    this.paragraphs.push(tableOf(grid, this.#objects));
  }

  picture(picture: Picture): void {
    this.#objects += 1;
    const id = `image${String(this.pictures.size + 1)}`;
    this.pictures.set(`${id}.png`, picture.png);
    this.lines.push(picture.alt);
    this.paragraphs.push(pictureOf(picture, this.#objects, id));
  }
}

function writeFigure(
  draft: Draft,
  { figure, rows }: Extract<Exhibit, { sort: "figure" }>,
  picture: Picture | undefined,
): void {
  const { locale } = draft.brief;
  const caption = { paragraph: "caption", character: "note", style: "caption" } as const;
  draft.write(figure.words[locale].subtitle(rows), caption);
  if (picture !== undefined) {
    draft.picture(picture);
    return;
  }
  draft.table(gridOfFigure(figure, rows.slice(0, MOST_ROWS), locale));
  draft.note(draft.words.tableInstead);
  if (rows.length > MOST_ROWS) draft.note(draft.words.more(rows.length - MOST_ROWS));
}

function writeExhibit(draft: Draft, exhibit: Exhibit, picture: Picture | undefined): void {
  if (exhibit.sort === "figure") writeFigure(draft, exhibit, picture);
  else if (exhibit.sort === "table") draft.table(gridOfTable(exhibit.table));
  else draft.table(gridOfNumbers(exhibit.headlines, draft.brief.locale));
}

function writeSlide(draft: Draft, slide: Slide, pictures: Pictures): void {
  const { question, title, lines, exhibits, source } = slide;
  draft.write(question, { paragraph: "heading", character: "heading", style: "heading" });
  draft.write(plain(title), { paragraph: "finding", character: "finding", style: "finding" });
  for (const line of lines)
    draft.write(`• ${plain(line)}`, { paragraph: "line", character: "body", style: "text" });
  const above = draft.lines.length;
  for (const exhibit of exhibits) writeExhibit(draft, exhibit, pictures.get(exhibit));
  const drawn = exhibits.map((exhibit) => pictures.get(exhibit)?.words ?? "");
  const shown = [title, ...lines].map(plain).concat(draft.lines.slice(above), drawn);
  draft.note(footOf(source, shown.join(" "), draft.brief.locale));
}

function writeHead(draft: Draft, pictures: Pictures): void {
  const { name, title, lead, exhibits, release, locale } = draft.brief;
  draft.note(name);
  draft.write(plain(title), { paragraph: "title", character: "title" });
  for (const line of lead) draft.write(plain(line), { paragraph: "body", character: "body" });
  for (const exhibit of exhibits) writeExhibit(draft, exhibit, pictures.get(exhibit));
  const { source, unofficial } = draft.words;
  draft.note(`${SITE_NAME[locale]}, ${releaseSaid(release, locale)}. ${source}. ${unofficial}`);
}

function writePlaces(draft: Draft): void {
  const { places } = draft.brief;
  if (places === null) return;
  const heading = { paragraph: "heading", character: "heading", style: "heading" } as const;
  draft.write(draft.words.places, heading);
  draft.table(gridOfTable(places));
}

/**
 * A brief as an HWPX document (OWPML, KS X 6101): A4, headings as styles, tables with cells, charts as
 * pictures with a description, release and page number at the edges. The same brief gives the same
 * bytes; time stamps are the release's day.
 * @param pictures of its charts; one without a picture becomes its table, and the text says so
 */
export function hwpxOf(brief: Brief, pictures: Pictures): Uint8Array {
  const draft = new Draft(brief);
  writeHead(draft, pictures);
  for (const slide of brief.slides) writeSlide(draft, slide, pictures);
  writePlaces(draft);
  const { locale, name, release } = brief;
  const title = plain(brief.title);
  const made = `${draft.words.source} · ${SITE_NAME[locale]} ${releaseSaid(release, locale)}`;
  const edges = { header: `${name} | ${title}`, footer: made };
  return packed({
    ...{ title, description: made, day: release.date },
    section: sectionFile(edges, draft.paragraphs),
    preview: draft.lines.join("\n"),
    pictures: draft.pictures,
  });
}
