import type { Format } from "../schema/facts";
import { decode } from "./decode";
import { isHtml, textOfHtml } from "./html";
import type { Reading } from "./reading";
import { readText } from "./text";

/**
 * Reads a file by what it holds; its name only tells Markdown from text.
 * @throws ReadError where it cannot be read
 */
export function read(bytes: Uint8Array, path: string): Reading {
  const text = decode(bytes);
  if (isHtml(text)) return readText(textOfHtml(text), "html");
  const format: Format = /\.(?:md|markdown)$/iu.test(path) ? "markdown" : "text";
  return readText(text, format);
}
