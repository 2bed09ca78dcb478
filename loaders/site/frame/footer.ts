import { serializeOuter } from "parse5";
import { date } from "../../../src/words/date.js";
import { element, type Content } from "../../publish/document/html";
import type { Imprint } from "../../publish/imprint";
import { PAGES } from "./pages";
import { addressOf, placeOf, type Place } from "./place";
import { FRAME_WORDS } from "./words";

/** A footer names the most frequent ones; the documents' page has them all. */
const NAMED = 3;

/** A day whose age the reader's browser adds: a built page does not know when it is read. */
function day(iso: string, { locale }: Place): Content {
  return element("time", { datetime: iso, "data-age": "" }, date(iso, locale));
}

function listed(shared: Imprint["publishers"], place: Place, none: string): Content[] {
  const words = FRAME_WORDS[place.locale];
  const lines = shared.slice(0, NAMED).map(({ name, url, documents }) => {
    const text = name ?? none;
    const named = url === null ? text : element("a", { href: url, rel: "license" }, text);
    return element("li", {}, named, ` (${words.documents(documents)})`);
  });
  const rest = shared.length - NAMED;
  const more = element("a", { href: addressOf("/documents", place.locale) }, words.more(rest));
  return rest > 0 ? [...lines, element("li", {}, more)] : lines;
}

function entries(imprint: Imprint, place: Place): [string, ...Content[]][] {
  const words = FRAME_WORDS[place.locale];
  const { release, oldestAccess, oldestDocument, licences, publishers } = imprint;
  const unknown = `${addressOf("/index", place.locale)}#${words.unknownAnchor}`;
  return [
    [words.release, element("code", {}, release.id)],
    [
      words.releaseDate,
      element("time", { datetime: release.date }, date(release.date, place.locale)),
    ],
    [words.oldestAccess, oldestAccess === null ? words.noDate : day(oldestAccess, place)],
    [words.oldestDocument, oldestDocument === null ? words.noDate : day(oldestDocument, place)],
    [
      words.contact,
      element("ul", {}, ...listed(publishers, place, "–")),
      element("p", {}, words.contactNote),
    ],
    [words.sourceLicence, element("ul", {}, ...listed(licences, place, words.noLicence))],
    [words.projectLicence, words.project],
    [words.unknown, words.unknownText, " ", element("a", { href: unknown }, words.unknownLink)],
  ];
}

function everyPage({ locale }: Place): Content {
  const items = PAGES.map(({ path, name }) =>
    element("li", {}, element("a", { href: addressOf(path, locale) }, name[locale])),
  );
  const label = FRAME_WORDS[locale].pages;
  return element("nav", { class: "pages", "aria-label": label }, element("ul", {}, ...items));
}

/**
 * What stands below every page: which release it shows, how old its sources are, who made them, under
 * which licences, and what is not known.
 * @param path of the page, as Framework gives it
 */
export function pageFooter(path: string, imprint: Imprint): string {
  const place = placeOf(path);
  const described = entries(imprint, place).map(([name, ...content]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, ...content)),
  );
  const parts = [
    everyPage(place),
    element("dl", { class: "imprint" }, ...described),
    element("p", { class: "unofficial" }, FRAME_WORDS[place.locale].unofficial),
  ];
  return parts
    .flatMap((part) => (part === null || typeof part === "string" ? [] : serializeOuter(part)))
    .join("\n");
}
