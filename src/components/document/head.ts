import { date } from "../../words/date.js";
import { editionNotice, TODAYS_EDITION } from "../../words/edition.js";
import type { Locale } from "../../words/locale.js";
import { readingTerm } from "../../words/reading.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { documentLink } from "../../lists/drawing/links.js";
import { dataAddress, pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { proseParagraph, value } from "../evidence/value.js";
import { record } from "../record.js";
import type { DocumentView } from "./load.js";
import { PAGE_WORDS } from "./words.js";

type Coverage = DocumentView["coverage"];

function koreanCoverage({ numbers, inFacts, inRoles, unexplained }: Coverage): Sentence {
  if (numbers === 0) return ["이 문서에는 숫자가 없다."];
  const count = (of: number) => said(`${String(of)}개`, "count");
  const rest =
    unexplained === 0
      ? ["쓰임을 모르는 숫자는 없다."]
      : sentence`${count(unexplained)}는 쓰임을 모른다.`;
  return sentence`인쇄된 숫자 ${count(numbers)} 가운데 ${count(inFacts)}는 사실이 되었고 ${count(inRoles)}는 날짜나 차례처럼 쓰임만 있다. ${rest}`;
}

function englishCoverage({ numbers, inFacts, inRoles, unexplained }: Coverage): Sentence {
  if (numbers === 0) return ["This document prints no numbers."];
  const count = (of: number) => said(String(of), "count");
  const rest =
    unexplained === 0
      ? ["None is left unexplained."]
      : sentence`What ${count(unexplained)} of them mean is not known.`;
  return sentence`Of the ${count(numbers)} numbers printed here, ${count(inFacts)} became facts and ${count(inRoles)} have a role only, such as a date or an ordinal. ${rest}`;
}

/** How much of what the document prints in numbers is accounted for. */
export function coverageSentence(
  { coverage }: Pick<DocumentView, "coverage">,
  locale: Locale,
): Sentence {
  return locale === "ko" ? koreanCoverage(coverage) : englishCoverage(coverage);
}

function linked(text: string | null, url: string | null): string | Node | null {
  if (url === null) return text === null ? null : value(text, "name");
  return value(element("a", { href: url, rel: "noreferrer" }, [text ?? url]), "file");
}

/** The page of the document that needs no script. */
function twinAddress(id: string, locale: Locale): string {
  return dataAddress(`${locale === "ko" ? "" : `${locale}/`}documents/${id}.html`);
}

/** The day of approval, where the document prints one. */
function approval(
  { approved_on }: DocumentView["source"],
  locale: Locale,
): (readonly [string, HTMLElement])[] {
  if (approved_on === null) return [];
  const day = value(date(approved_on.slice(0, 10), locale), "print");
  return [[PAGE_WORDS[locale].approved, day]];
}

/** That this is an earlier edition, with the way to today's; nothing of today's. */
function editionLine({ source }: DocumentView, locale: Locale): HTMLElement[] {
  const notice = editionNotice(source.replaced_on, locale);
  if (notice === null) return [];
  const today = element("a", { href: documentLink(source.current_id) }, [TODAYS_EDITION[locale]]);
  return [element("p", { class: "notice" }, [notice, " ", today])];
}

/** Title, origin and licence of a document, and what this text of it is. */
export function documentHead(view: DocumentView): HTMLElement {
  const { source } = view;
  const locale = pageLocale();
  const words = PAGE_WORDS[locale];
  const notice = source.is_transcription ? [paragraph(words.transcription, "notice")] : [];
  const number = source.document_number;
  const twin = element("a", { href: twinAddress(source.id, locale) }, [words.twin]);
  return element("header", { class: "document-head" }, [
    element("h1", { lang: "ko" }, [value(source.title, "name")]),
    ...editionLine(view, locale),
    ...notice,
    record([
      [words.family, readingTerm("family", source.family, locale)],
      [words.publisher, source.publisher ?? source.organisation],
      [words.number, number === null ? null : value(number, "print")],
      ...approval(source, locale),
      [words.licence, linked(source.licence_name ?? words.noLicence, source.licence_url)],
      [words.original, linked(source.original_title, source.url ?? source.original_url)],
    ]),
    element("p", {}, [twin, " · ", element("a", { href: "./documents.html" }, [words.all])]),
    proseParagraph(coverageSentence(view, locale)),
  ]);
}
