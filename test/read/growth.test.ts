import { expect, it } from "vitest";
import { inlineMarks, leadingMark } from "../../loaders/read/marks";
import { tagsIn, withoutMarkup } from "../../loaders/read/markup";
import { outlineOf } from "../../loaders/read/outline";
import { readText } from "../../loaders/read/text";
import { growsInStep } from "../notation/growth";

const READERS: Record<string, (text: string) => unknown> = {
  marks: (text) => [inlineMarks(text, 0), leadingMark(text, 0)],
  markup: (text) => withoutMarkup(text, tagsIn(text)),
  "lines, tables and headings": (text) => outlineOf(readText(`${text}\n\n끝.`, "text")),
};

const PATTERNS = [
  "<",
  "<p>",
  "<ul>\t\n",
  "<p>\t\n",
  "&#1;",
  "가\t",
  "\t",
  "\n",
  " ",
  "○ ",
  "□ ",
  "· ",
  "<가",
  "**",
  "| 가 |\n",
  "1 가\n",
  "가\n\n",
];

it.each(Object.keys(READERS))(
  "%s are read in time in step with the text",
  (name) => {
    const slow = PATTERNS.filter((pattern) => !growsInStep(READERS[name] ?? (() => null), pattern));
    expect(slow).toEqual([]);
  },
  60_000,
);
