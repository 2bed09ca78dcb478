import type { PaperPart } from "../paper";

/** Where parts go that are being read, and the line of text that is not yet ended. */
export class Flow {
  line = "";
  /** Whether the open paragraph has printed anything. */
  #printed = false;

  constructor(
    readonly parts: PaperPart[],
    readonly section: number,
  ) {}

  /** Begins a paragraph with what the word processor prints before it. */
  openParagraph(before: string): void {
    this.endLine();
    this.#printed = false;
    this.line = before;
  }

  /** Ends a paragraph; an empty one leaves a line blank. */
  closeParagraph(): void {
    this.endLine();
    if (!this.#printed) this.parts.push(this.#text(""));
  }

  /** Ends the line of text that is open. */
  endLine(): void {
    const { line } = this;
    this.line = "";
    if (line.trim() !== "") this.add(this.#text(line));
  }

  /** Adds a part behind what was printed. */
  add(part: PaperPart): void {
    this.parts.push(part);
    this.#printed = true;
  }

  #text(text: string): PaperPart {
    return { kind: "text", text, level: null, page: null, section: this.section };
  }
}
