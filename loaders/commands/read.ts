import { join } from "node:path";
import { masked, peopleIn } from "../passages/people";
import { words } from "../notation/range";
import { documentsAt } from "../read/documents";
import { ReadError } from "../read/error";
import { read } from "../read/read";
import type { Block, Reading } from "../read/reading";
import { readVocabulary } from "../schema/vocabulary";
import { FOLDERS } from "./folders";
import { gridText } from "./grid-text";

/**
 * Prints what a reader makes of files: headings, paragraphs and items as an outline, tables as grids,
 * at the end what had to be skipped or guessed. Officials are masked. Exit status 1 where a file
 * cannot be read; the others are printed all the same.
 */
export async function readFiles(paths: string[]): Promise<void> {
  const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
  for (const path of paths) {
    for await (const found of documentsAt(path)) {
      try {
        if ("error" in found) throw found.error;
        const raw = await read(found.bytes, found.path);
        process.stdout.write(printed(found.path, masked(raw, peopleIn(raw, vocabulary))));
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        process.exitCode = 1;
        process.stderr.write(`${found.path}: ${error.code}: ${error.message}\n`);
      }
    }
  }
}

function printed(path: string, reading: Reading): string {
  let level = 0;
  const blocks = reading.blocks.map((block) => {
    if (block.kind === "heading") level = block.level;
    return blockText(reading, block, level);
  });
  const notes = reading.notes.map(({ rule, reason }) => `${rule}: ${reason}`);
  return `${[`${path} (${reading.format})`, ...blocks, ...notes].join("\n")}\n\n`;
}

const indented = (text: string, depth: number) => text.replace(/^/gmu, "  ".repeat(depth));

/** Headings stand at their level, everything else one step inside the heading above it. */
function blockText({ plain }: Reading, block: Block, level: number): string {
  switch (block.kind) {
    case "heading":
      return `\n${indented(`${"#".repeat(level)} ${words(plain, { ...block, start: block.lead })}`, level - 1)}`;
    case "item":
      return indented(`${block.mark} ${words(plain, block)}`, level + block.depth - 1);
    case "paragraph":
      return indented(words(plain, block), level);
    case "table":
      return `\n${indented(gridText(plain, block), level)}\n`;
  }
}
