import type { SourceRows } from "../source-rows";
import { visible } from "../visible";
import { blocksOf } from "./blocks";
import { Stream } from "./parts";

interface Section {
  start: number;
  /** The headings above and its own, with their printed numbers: `5 결산 › 2019`. */
  line: string;
}

/** Where an offset stands among the headings of a document, for places that say no more. */
export class Outline {
  readonly #sections: Section[] = [];

  constructor(rows: SourceRows) {
    const stream = new Stream(rows);
    const above: { level: number; title: string }[] = [];
    for (const { kind, level, start, end } of blocksOf(stream, rows)) {
      if (kind !== "heading") continue;
      const own = level ?? 1;
      while ((above.at(-1)?.level ?? 0) >= own) above.pop();
      above.push({ level: own, title: visible(stream.slice(start, end)) });
      this.#sections.push({ start, line: above.map(({ title }) => title).join(" › ") });
    }
  }

  /** The headings above an offset; empty where there is none. */
  at(offset: number): string {
    return this.#sections.findLast(({ start }) => start <= offset)?.line ?? "";
  }
}
