import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { documentLink } from "../evidence/links.js";
import { value } from "../evidence/value.js";
import { sourceText } from "./blocks.js";
import { factList } from "./facts.js";
import { documentHead } from "./head.js";
import { ledgerTable } from "./ledger.js";
import { legend } from "./legend.js";
import { loadDocument, type DocumentView } from "./load.js";
import { followLinks } from "./target.js";
import { PAGE_WORDS } from "./words.js";

/** A document that the ledger holds, as the table `source` has it. */
interface SourceRow {
  id: string;
  title: string;
}

/** What stands in the page's place where no document is asked for, or one that is not here. */
function contents(sources: readonly SourceRow[], lead: string): HTMLElement[] {
  const words = PAGE_WORDS[pageLocale()];
  const items = sources.map(({ id, title }) =>
    element("li", {}, [element("a", { href: documentLink(id) }, [value(title, "name")])]),
  );
  return [
    element("h1", {}, [words.title]),
    paragraph(lead, "lead"),
    items.length === 0 ? paragraph(words.none, "empty") : element("ul", {}, items),
  ];
}

function shown(view: DocumentView): HTMLElement[] {
  const words = PAGE_WORDS[pageLocale()];
  const text = sourceText(view);
  const reading = element("div", { class: "reading" }, [
    element("h2", {}, [words.text]),
    legend(text),
    text,
  ]);
  return [
    documentHead(view),
    element("div", { class: "document" }, [reading, factList(view)]),
    element("h2", {}, [words.ledger]),
    paragraph(words.ledgerNote, "aside"),
    ledgerTable(view),
  ];
}

/**
 * The page of one document: its text with every numeral in the colour of its fate, findings beside
 * it, its facts and its arithmetic.
 * @param id from the address; null lists the documents, and one that is not known says so
 */
export function documentPage(sources: readonly SourceRow[], id: string | null): HTMLElement {
  const words = PAGE_WORDS[pageLocale()];
  const page = element("div", { class: "document-page" });
  if (id === null) {
    page.append(...contents(sources, words.choose));
    return page;
  }
  if (!sources.some((source) => source.id === id)) {
    page.append(...contents(sources, words.unknown));
    return page;
  }
  page.append(element("h1", {}, [words.title]), paragraph(words.loading, "empty"));
  loadDocument(id).then(
    (view) => {
      page.replaceChildren(...shown(view));
      document.title = `${view.source.title} | ${words.site}`;
      followLinks(view);
    },
    () => {
      page.replaceChildren(...contents(sources, words.failed));
    },
  );
  return page;
}
