import { editionNotice, TODAYS_EDITION } from "../../../src/words/edition.js";
import { readingTerm, RESTATED_MARK } from "../../../src/words/reading.js";
import type { Locale } from "../../../src/words/locale.js";
import { element, htmlFile, type Content } from "./html";
import { checkList, factList } from "./lists";
import { textOf } from "./text";
import type { DocumentView } from "./view";
import { TWIN_WORDS } from "./words";

function linked(words: string, url: string | null): Content {
  return url === null ? words : element("a", { href: url, rel: "noopener" }, words);
}

function described(entries: readonly (readonly [string, Content])[]): Content {
  const rows = entries.flatMap(([name, value]) =>
    value === null ? [] : [element("dt", {}, name), element("dd", {}, value)],
  );
  return element("dl", {}, ...rows);
}

function listed(title: string, lines: readonly string[]): Content {
  if (lines.length === 0) return null;
  const items = lines.map((line) => element("li", {}, line));
  return element(
    "details",
    {},
    element("summary", {}, title),
    element("ul", { lang: "ko" }, ...items),
  );
}

/** Where the document comes from, under which licence, and what this text of it is. */
function origin({ source }: DocumentView, locale: Locale): Content[] {
  const words = TWIN_WORDS[locale];
  const notice = source.is_transcription ? words.notice : null;
  const edition = editionNotice(source.replaced_on, locale);
  return [
    edition === null
      ? null
      : element(
          "p",
          { class: "notice" },
          `${edition} `,
          linked(TODAYS_EDITION[locale], `${source.current_id}.html`),
        ),
    notice === null ? null : element("p", { class: "notice" }, notice),
    described([
      [words.publisher, source.publisher],
      [words.number, source.document_number],
      [words.approved, source.approved_on],
      [words.original, source.original_title && linked(source.original_title, source.original_url)],
      [words.url, source.url && linked(source.url, source.url)],
      [words.accessed, source.accessed_on],
      [words.licence, linked(source.licence_name ?? words.noLicence, source.licence_url)],
      [words.licenceNote, source.licence_note],
    ]),
    listed(
      words.omitted,
      source.omissions.map(({ section, what }) => `${section}: ${what}`),
    ),
    listed(words.masked, source.maskings),
  ];
}

function coverageLine({ coverage }: DocumentView, locale: Locale): string {
  const { numbers, inFacts, inRoles, unexplained } = coverage;
  const said = [numbers, inFacts, inRoles, unexplained].map(String);
  const [all = "", facts = "", roles = "", rest = ""] = said;
  return TWIN_WORDS[locale].coverage(all, facts, roles, rest);
}

function legend({ source, coverage }: DocumentView, locale: Locale): Content {
  const { fates, restated } = TWIN_WORDS[locale];
  const unexplained = readingTerm("role", "unexplained", locale);
  return element(
    "p",
    { class: "legend" },
    element("mark", { class: "fate-fact" }, fates.fact),
    " ",
    element("mark", { class: "fate-role" }, fates.role),
    ...(coverage.unexplained === 0
      ? []
      : [" ", element("mark", { class: "fate-unexplained" }, unexplained)]),
    source.restatements.length === 0 ? null : ` ${RESTATED_MARK} ${restated}`,
  );
}

/** The way from a page of a language to the folder of published files. */
const WAY: Readonly<Record<Locale, string>> = { ko: "..", en: "../.." };

function headOf(title: string, locale: Locale): Content {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("link", { rel: "stylesheet", href: `${WAY[locale]}/documents/document.css` }),
  );
}

/** The ways from here to the page with script, and to this page in the other language. */
function ways(id: string, locale: Locale): Content {
  const words = TWIN_WORDS[locale];
  const site = locale === "ko" ? WAY.ko + "/.." : `${WAY.en}/../${locale}`;
  const other = locale === "ko" ? "en" : "ko";
  const twin = `${WAY[locale]}/${other === "ko" ? "" : `${other}/`}documents/${id}.html`;
  return element(
    "p",
    {},
    element("a", { href: `${site}/document.html?id=${encodeURIComponent(id)}` }, words.live),
    " · ",
    element("a", { href: twin, hreflang: other, lang: other }, words.otherLanguage),
  );
}

/** A document as a page by itself, for readers without script and for links that last. */
export function documentPage(view: DocumentView, locale: Locale): string {
  const { id, title, family, fiscal_year: year } = view.source;
  const body = element(
    "body",
    { class: family },
    element(
      "header",
      {},
      ways(id, locale),
      element("h1", { lang: "ko" }, year === null ? title : `${title} (${String(year)})`),
      ...origin(view, locale),
      element("p", {}, coverageLine(view, locale)),
      legend(view, locale),
    ),
    element("main", { lang: "ko" }, ...textOf(view, locale)),
    element("footer", {}, factList(view, locale), checkList(view, locale)),
  );
  return htmlFile(element("html", { lang: locale }, headOf(title, locale), body));
}
