import { widthOf } from "./file";

/**
 * Breaks a text into lines between words; a word that fills more than a line is broken anywhere.
 * @param width in sizes of a letter
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > width && line.length > 1) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/** As many letters as fit, at least one. */
function fitting(word: string, width: number): string {
  const letters = [...word];
  let count = 1;
  while (count < letters.length && widthOf(letters.slice(0, count + 1).join("")) <= width)
    count += 1;
  return letters.slice(0, count).join("");
}
