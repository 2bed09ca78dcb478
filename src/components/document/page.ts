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

/** A document that the ledger holds, as the table `source` has it. */
interface SourceRow {
  id: string;
  title: string;
}

/** What stands in the page's place where no document is asked for, or one that is not here. */
function contents(sources: readonly SourceRow[], words: string): HTMLElement[] {
  const items = sources.map(({ id, title }) =>
    element("li", {}, [element("a", { href: documentLink(id) }, [value(title, "name")])]),
  );
  return [
    element("h1", {}, ["문서 읽기"]),
    paragraph(words, "lead"),
    items.length === 0 ? paragraph("자료에 없음", "empty") : element("ul", {}, items),
  ];
}

function shown(view: DocumentView): HTMLElement[] {
  const text = sourceText(view);
  const reading = element("div", { class: "reading" }, [
    element("h2", {}, ["본문"]),
    legend(text),
    text,
  ]);
  return [
    documentHead(view),
    element("div", { class: "document" }, [reading, factList(view)]),
    element("h2", {}, ["산술 장부"]),
    paragraph("이 문서에 대어 본 규칙 모두이다. 맞은 것도 적었다.", "aside"),
    ledgerTable(view),
  ];
}

/**
 * The page of one document: its text with every numeral in the colour of its fate, findings beside
 * it, its facts and its arithmetic.
 * @param id from the address; null lists the documents, and one that is not known says so
 */
export function documentPage(sources: readonly SourceRow[], id: string | null): HTMLElement {
  const page = element("div", { class: "document-page" });
  if (id === null) {
    page.append(...contents(sources, "읽을 문서를 고르세요."));
    return page;
  }
  if (!sources.some((source) => source.id === id)) {
    page.append(...contents(sources, "그런 문서는 이 장부에 없습니다. 아래에서 고르세요."));
    return page;
  }
  page.append(element("h1", {}, ["문서 읽기"]), paragraph("불러오는 중…", "empty"));
  loadDocument(id).then(
    (view) => {
      page.replaceChildren(...shown(view));
      document.title = `${view.source.title} | 마을장부`;
      followLinks(view);
    },
    () => {
      page.replaceChildren(...contents(sources, "문서를 읽지 못했습니다."));
    },
  );
  return page;
}
