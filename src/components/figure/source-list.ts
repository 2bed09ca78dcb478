import { date } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import type { Furniture, Trace } from "../../words/trace.js";
import { dataAddress } from "../address.js";
import { element } from "../dom.js";
import { documentLink } from "../../lists/drawing/links.js";
import { value } from "../evidence/value.js";
import { record } from "../record.js";
import type { Provenance, SourceDocument } from "./provenance.js";

const WORDS = {
  ko: {
    gave: "이 그림에 준 값",
    of: (some: number, all: number) => `보이는 값 ${String(all)}개 가운데 ${String(some)}개`,
    number: "문서번호",
    office: "발행",
    approved: "결재일",
    produced: "생산일",
    year: "회계연도",
    accessed: "받은 날",
    licence: "이용허락",
    unprinted: "문서에 적혀 있지 않음",
    read: "문서 읽기",
    twin: "스크립트 없는 쪽",
    none: "이 그림의 값은 문서에서 오지 않았다.",
  },
  en: {
    gave: "Gave this figure",
    of: (some: number, all: number) => `${String(some)} of the ${String(all)} values shown`,
    number: "Document number",
    office: "Published by",
    approved: "Approved",
    produced: "Produced",
    year: "Fiscal year",
    accessed: "Fetched",
    licence: "Licence",
    unprinted: "Not printed in the document",
    read: "Read the document",
    twin: "Page without script",
    none: "No value of this figure comes from a document.",
  },
} as const;

type Field = readonly [string, string | Node];

function field(name: string, content: string | Node | null, on: Furniture): Field[] {
  return content === null ? [] : [[name, value(content, on)]];
}

/** A document's own date: approval, else production, else the year that it budgets. */
function dates(document: SourceDocument, locale: Locale): Field[] {
  const words = WORDS[locale];
  const { approved_on: approved, produced_on: produced, fiscal_year: year } = document;
  if (approved !== null) return field(words.approved, date(approved, locale), "file");
  if (produced !== null) return field(words.produced, date(produced, locale), "file");
  return year === null ? [] : field(words.year, date(String(year), locale), "file");
}

function licence({ licence_name: name, licence_url: url }: SourceDocument, locale: Locale) {
  if (name === null) return WORDS[locale].unprinted;
  return url === null ? name : element("a", { href: url, rel: "license" }, [name]);
}

/** How many of the shown values rest on a fact of a document. */
function given(id: string, values: readonly Trace[], { evidence }: Provenance): number {
  const isFrom = (fact: string): boolean => evidence.get(fact)?.source.id === id;
  return values.filter(({ facts }) => facts.some(isFrom)).length;
}

/** The document's page without script, in the reader's language. */
function twin(id: string, locale: Locale): string {
  return dataAddress(`${locale === "ko" ? "" : `${locale}/`}documents/${id}.html`);
}

function item(
  document: SourceDocument,
  values: readonly Trace[],
  provenance: Provenance,
  locale: Locale,
): HTMLElement {
  const words = WORDS[locale];
  const { source_id: id, title, document_number: number, publisher } = document;
  const some = given(id, values, provenance);
  const fields: Field[] = [
    ...(some === 0 ? [] : field(words.gave, words.of(some, values.length), "count")),
    ...field(words.office, publisher, "name"),
    ...field(words.number, number, "name"),
    ...dates(document, locale),
    ...field(words.accessed, date(document.accessed_on.slice(0, 10), locale), "file"),
    ...field(words.licence, licence(document, locale), "name"),
  ];
  const links = element("p", { class: "source-links" }, [
    element("a", { href: documentLink(id) }, [words.read]),
    element("a", { href: twin(id, locale) }, [words.twin]),
  ]);
  return element("li", {}, [element("h5", {}, [value(title, "name")]), record(fields), links]);
}

/** Each document behind the values of a figure, with what it gave. */
export function sourceList(
  values: readonly Trace[],
  provenance: Provenance,
  locale: Locale,
): HTMLElement {
  const { documents } = provenance;
  if (documents.length === 0) return element("p", { class: "empty" }, [WORDS[locale].none]);
  const items = documents.map((document) => item(document, values, provenance, locale));
  return element("ul", { class: "source-list" }, items);
}
