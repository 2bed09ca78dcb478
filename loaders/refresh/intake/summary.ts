import { extname } from "node:path";
import { parse } from "parse5";
import { z } from "zod";
import { factsIn } from "../../families/extract";
import { type Element, attributeOf, elementsIn } from "../../read/html-node";
import { shortHash } from "../../read/evidence";
import { documentOf } from "../../read/portal";
import { read } from "../../read/read";
import { type Facts, FAMILIES } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";

/** What the intake needs to know of a document, without its text. */
export const summaryShape = z.object({
  /** The source's id: two files of one document have the same. */
  id: z.string(),
  /** Hash of all that it says: the same words in other bytes are no new version. */
  print: z.string(),
  family: z.enum(FAMILIES),
  /** Ending of the file's name, with its dot. */
  ending: z.string(),
  /** As printed, officials masked; null where none is. */
  title: z.string().nullable(),
  number: z.string().nullable(),
  publisher: z.string().nullable(),
  approvedOn: z.string().nullable(),
  producedOn: z.string().nullable(),
  licence: z.string().nullable(),
  /** How many facts it says besides its header: the richer of two prints of a document has more. */
  worth: z.number(),
  /** Where it can be looked up; null where nothing tells. */
  url: z.string().nullable(),
  /** The names of what is attached to a page of the portal; null for what is no such page. */
  attachments: z.array(z.string()).nullable(),
});

export type Summary = z.infer<typeof summaryShape>;

/**
 * Reads a file for its summary.
 * @throws ReadError where it cannot be read or is of no known family
 */
export async function summaryOf(
  bytes: Uint8Array,
  path: string,
  vocabulary: Vocabulary,
): Promise<Summary> {
  const reading = await read(bytes, path);
  const facts = factsIn(reading, { bytes, path }, vocabulary);
  const { source } = facts;
  const offices = [source.organisation, source.bureau, source.department];
  return {
    id: source.id,
    print: shortHash(facts.text),
    family: source.family,
    ending: endingOf(reading.format, path),
    title: source.title,
    number: source.documentNumber,
    publisher: offices.filter((office) => office !== null).join(" ") || null,
    approvedOn: dayOrNull(source.approvedOn),
    producedOn: dayOrNull(source.producedOn),
    licence: source.licence,
    worth: worthOf(facts),
    ...(reading.format === "html" ? pageOf(bytes, facts) : NO_PAGE),
  };
}

const ENDINGS: Partial<Record<string, string>> = {
  text: ".txt",
  markdown: ".md",
  records: ".json",
};

/** The ending tells Markdown from text, and nothing else: all others are told by what they hold. */
function endingOf(format: string, path: string): string {
  const given = extname(path).toLowerCase();
  if (format === "markdown" && given === ".markdown") return given;
  return ENDINGS[format] ?? `.${format}`;
}

const dayOrNull = (day: string | null) => (day?.length === 10 ? day : null);

const worthOf = (facts: Facts): number =>
  [
    facts.amounts,
    facts.rates,
    facts.schedule,
    facts.activities,
    facts.meetings,
    facts.questions,
    facts.followUps,
    facts.milestones,
  ].reduce((sum, rows) => sum + rows.length, 0);

const NO_PAGE = { url: null, attachments: null };

function pageOf(bytes: Uint8Array, facts: Facts): Pick<Summary, "url" | "attachments"> {
  const html = Buffer.from(bytes).toString("utf8");
  const page = parse(html);
  if (documentOf(page) === null) return NO_PAGE;
  const elements = elementsIn(page, ({ tagName }) => tagName === "link" || tagName === "meta");
  return {
    url: savedFrom(html) ?? elements.map(addressIn).find((address) => address !== null) ?? null,
    attachments: facts.attachments.map(({ name }) => name),
  };
}

/** What browsers write in front of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,500}?)\s*-->/u;

const savedFrom = (html: string) => webAddress(SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? null);

function addressIn(element: Element): string | null {
  if (element.tagName === "link")
    return attributeOf(element, "rel") === "canonical"
      ? webAddress(attributeOf(element, "href"))
      : null;
  return attributeOf(element, "property") === "og:url"
    ? webAddress(attributeOf(element, "content"))
    : null;
}

/** An address that a link may lead to: of the web, without a user's name in it. */
function webAddress(print: string | null): string | null {
  if (print === null || !URL.canParse(print)) return null;
  const { protocol, username, href } = new URL(print);
  return /^https?:$/u.test(protocol) && username === "" ? href : null;
}
