import { openZip } from "../../loaders/read/zip";
import { walkXml } from "../../loaders/read/xml";

/** An element of a part, with what it says of itself. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** What a package holds: its parts by path, in their order. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await openZip(bytes);
  const parts = new Map<string, Buffer>();
  for (const name of archive.names) parts.set(name, await archive.read(name));
  return parts;
}

/** The elements of a part of XML, and its text. @throws where it is not well-formed */
export function tagsOf(part: Buffer | undefined): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = "";
  walkXml((part ?? Buffer.alloc(0)).toString("utf8"), "part", {
    open(name, attributes) {
      tags.push({ name, attributes: { ...attributes } });
    },
    close: () => undefined,
    text(words) {
      text += words;
    },
  });
  return { tags, text };
}
