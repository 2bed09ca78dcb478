/** As much of markdown-it as is needed here. */
interface Token {
  type: string;
  content: string;
  attrSet(name: string, value: string): void;
}
interface MarkdownIt {
  core: { ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): unknown } };
}

/**
 * A heading's words as an id: letters and digits of any script, joined by hyphens.
 *
 * @param taken ids given before on the page; a repeated heading gets a number
 */
export function headingId(words: string, taken: Set<string>): string {
  const slug =
    words
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? "section";
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${String(count)}`;
  taken.add(id);
  return id;
}

/**
 * Gives headings ids in their own script, for Framework's slugs drop Korean and leave them empty.
 * For the `markdownIt` option of Framework's configuration.
 */
export function nameHeadings<M extends MarkdownIt>(markdown: M): M {
  markdown.core.ruler.push("heading-ids", ({ tokens }) => {
    const taken = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      token.attrSet("id", headingId(tokens[index + 1]?.content ?? "", taken));
    }
  });
  return markdown;
}
