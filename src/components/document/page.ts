import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { documentLink } from "../../lists/drawing/links.js";
import { value } from "../evidence/value.js";
import { listRows } from "../published.js";
import { sourceText } from "./blocks.js";
import { factList } from "./facts.js";
import { documentHead } from "./head.js";
import { ledgerTable } from "./ledger.js";
import { legend } from "./legend.js";
import { loadDocument, type DocumentView } from "./load.js";
import { followLinks } from "./target.js";
import { PAGE_WORDS } from "./words.js";

/** Documents that are named where none is asked for; the page of documents has them all. */
const NAMED = 50;

interface DocumentRow {
  source_id: string;
  title: string;
}

/** What stands in the page's place where no document is asked for, or one that is not here. */
async function contents(lead: string): Promise<HTMLElement[]> {
  const words = PAGE_WORDS[pageLocale()];
  const documents = await listRows<DocumentRow>("documents");
  const items = documents
    .slice(0, NAMED)
    .map(({ source_id, title }) =>
      element("li", {}, [element("a", { href: documentLink(source_id) }, [value(title, "name")])]),
    );
  const all = element("p", {}, [element("a", { href: "./documents.html" }, [words.all])]);
  return [
    element("h1", {}, [words.title]),
    paragraph(lead, "lead"),
    ...(items.length === 0 ? [paragraph(words.none, "empty")] : [element("ul", {}, items), all]),
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

async function load(page: HTMLElement, id: string | null): Promise<void> {
  const words = PAGE_WORDS[pageLocale()];
  if (id === null) {
    page.replaceChildren(...(await contents(words.choose)));
    return;
  }
  const view = await loadDocument(id);
  if (view === null) {
    page.replaceChildren(...(await contents(words.unknown)));
    return;
  }
  page.replaceChildren(...shown(view));
  document.title = `${view.source.title} | ${words.site}`;
  followLinks(view);
}

/**
 * The page of one document: its text with every numeral in the colour of its fate, findings beside
 * it, its facts and its arithmetic.
 * @param id from the address; null lists the documents, and one that is not known says so
 */
export function documentPage(id: string | null): HTMLElement {
  const words = PAGE_WORDS[pageLocale()];
  const page = element("div", { class: "document-page" });
  page.append(element("h1", {}, [words.title]), paragraph(words.loading, "empty"));
  load(page, id).catch(() => {
    page.replaceChildren(element("h1", {}, [words.title]), paragraph(words.failed, "lead"));
  });
  return page;
}
