import { SaxesParser } from "saxes";
import { ReadError } from "./error";

/** Deeper than any honest document: a table in a table takes ten. */
const DEEPEST = 256;

/** A name in a damaged file may have any length. */
const LONGEST_REASON = 80;

/** What happens at each tag and text; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks XML. Nothing outside it is ever looked up.
 * @throws ReadError `refused` for a DOCTYPE or tags nested too deep, `damaged` where it is not well-formed
 */
export function walkXml(xml: string, name: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", () => {
    throw new ReadError("refused", `a DOCTYPE, which may expand without end: ${name}`);
  });
  parser.on("error", (error) => {
    const why = error.message.slice(0, LONGEST_REASON).replace(/\.$/u, "");
    throw new ReadError("damaged", `damaged XML: ${name}: ${why}`);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > DEEPEST)
      throw new ReadError("refused", `tags nested deeper than ${String(DEEPEST)}: ${name}`);
    handler.open(local(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(local(tag.name));
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  parser.write(xml).close();
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);
