import type { PaperNote, PaperPart } from "../paper";
import { walkXml } from "../xml";
import { CellTable } from "./cell-table";
import { Flow } from "./flow";
import type { Numbering } from "./head";
import { isSkipped, printOf } from "./inline";

interface Input {
  xml: string;
  name: string;
  /** 1-based. */
  section: number;
  numbering: Numbering;
  /** The page headers and footers that were printed already: sections repeat them. */
  margins: Set<string>;
}

/**
 * Reads a section: its body in order, then page headers and footers, then notes, each once.
 * @throws ReadError `refused` or `damaged`
 */
export function readSection({ xml, name, section, numbering, margins }: Input): {
  parts: PaperPart[];
  notes: PaperNote[];
} {
  const walk = new SectionWalk(section, numbering, margins);
  walkXml(xml, name, walk);
  return { parts: [...walk.body, ...walk.margins, ...walk.footnotes], notes: walk.notes };
}

const MARGINS = new Set(["header", "footer"]);
const FOOTNOTES = new Set(["footNote", "endNote"]);
/** Elements whose characters are print: text, equations, words with a gloss above. */
const PRINTED = new Set(["t", "script", "mainText"]);

class SectionWalk {
  readonly body: PaperPart[] = [];
  /** Page headers and footers. */
  readonly margins: PaperPart[] = [];
  readonly footnotes: PaperPart[] = [];
  readonly notes: PaperNote[] = [];
  readonly #flows: Flow[];
  readonly #tables: CellTable[] = [];
  /** How many elements deep the walk is in what prints nothing; 0 where it is not. */
  #skipping = 0;
  #deleted = 0;
  #inText = 0;

  constructor(
    readonly section: number,
    readonly numbering: Numbering,
    readonly known: Set<string>,
  ) {
    this.#flows = [new Flow(this.body, section)];
  }

  /** What the tags do that open more than a print of their own. */
  readonly #opening = new Map<string, (attributes: Record<string, string>) => unknown>([
    ["deleteBegin", () => (this.#deleted += 1)],
    ["deleteEnd", () => (this.#deleted = Math.max(0, this.#deleted - 1))],
    ["secPr", ({ outlineShapeIDRef = "" }) => (this.numbering.outline = outlineShapeIDRef)],
    [
      "p",
      ({ paraPrIDRef = "" }) => {
        this.#openParagraph(paraPrIDRef);
      },
    ],
    [
      "tbl",
      () => {
        this.#openTable();
      },
    ],
    [
      "tc",
      ({ header }) => {
        this.#openCell(header === "1");
      },
    ],
    ["cellAddr", (attributes) => this.#tables.at(-1)?.place("cellAddr", attributes)],
    ["cellSpan", (attributes) => this.#tables.at(-1)?.place("cellSpan", attributes)],
    [
      "drawText",
      () => {
        this.#flow.endLine();
      },
    ],
    ...[...MARGINS, ...FOOTNOTES].map(
      (name) =>
        [
          name,
          () => {
            this.#divert();
          },
        ] as const,
    ),
    ...[...PRINTED].map((name) => [name, () => (this.#inText += 1)] as const),
  ]);

  get #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow(this.body, this.section);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.#skipping > 0 || isSkipped(name)) {
      this.#skipping += 1;
      this.#tellSkipped(name);
      return;
    }
    const opening = this.#opening.get(name);
    if (opening) opening(attributes);
    else this.#print(printOf(name, attributes));
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (name === "p") this.#flow.closeParagraph();
    else if (name === "tbl") this.#closeTable();
    else if (name === "tc") this.#tables.at(-1)?.closeCell(this.#divertedParts());
    else if (MARGINS.has(name)) this.#addMargin(this.#divertedParts());
    else if (FOOTNOTES.has(name)) this.footnotes.push(...this.#divertedParts());
    else if (PRINTED.has(name)) this.#inText -= 1;
  }

  text(text: string): void {
    if (this.#inText > 0 && this.#skipping === 0) this.#print(text);
  }

  #print(text: string): void {
    if (this.#deleted === 0) this.#flow.line += text;
  }

  #openParagraph(shape: string): void {
    this.#flow.openParagraph(this.numbering.before(shape));
  }

  #divert(): void {
    this.#flows.push(new Flow([], this.section));
  }

  #divertedParts(): PaperPart[] {
    this.#flow.endLine();
    return (this.#flows.length > 1 ? this.#flows.pop() : null)?.parts ?? [];
  }

  #openTable(): void {
    this.#flow.endLine();
    this.#tables.push(new CellTable(this.section, this.notes));
  }

  #closeTable(): void {
    // A caption's paragraphs have gone to the flow around the table already, in front of it.
    const table = this.#tables.pop();
    if (table) this.#flow.add(table.finish());
  }

  #openCell(isHeader: boolean): void {
    this.#tables.at(-1)?.openCell(isHeader);
    this.#divert();
  }

  #addMargin(parts: PaperPart[]): void {
    const print = JSON.stringify(parts, (key, value: unknown) => (key === "section" ? 0 : value));
    if (!this.known.has(print)) this.margins.push(...parts);
    this.known.add(print);
  }

  #tellSkipped(name: string): void {
    if (name !== "chart" && name !== "ole") return;
    const reason = `section ${String(this.section)}: what an embedded ${name === "ole" ? "object" : name} shows is not read`;
    if (!this.notes.some((note) => note.reason === reason))
      this.notes.push({ rule: "skipped", reason });
  }
}
