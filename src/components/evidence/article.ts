import { date } from "../../words/date.js";
import { editionNotice } from "../../words/edition.js";
import { citationIn, labelIn } from "../../words/header-fields.js";
import { readingTerm } from "../../words/reading.js";
import { term } from "../../words/terms.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { record } from "../record.js";
import { checkList } from "./checks.js";
import { copyButton } from "./copy.js";
import { ARTICLE_WORDS } from "./words.js";
import { correctionList } from "./correction.js";
import { elsewhereList, knownDay } from "./elsewhere.js";
import { documentLink } from "../../lists/drawing/links.js";
import { citationText } from "./citation.js";
import { passage } from "./passage.js";
import type { Evidence } from "./shards.js";

type Field = readonly [string, string | Node];

const words = () => ARTICLE_WORDS[pageLocale()];

function unit({ unit: printed, unitFrom, conversion }: Evidence): Field[] {
  const from = unitFrom === null ? null : readingTerm("unitSource", unitFrom, pageLocale());
  const said = from === null ? "" : ` (${words().unitFrom(from)})`;
  return [
    ...(printed === null ? [] : [[words().unit, printed + said] as const]),
    ...(conversion === null ? [] : [[words().conversion, conversion] as const]),
  ];
}

function meaning(evidence: Evidence): Field[] {
  const { phase, year } = evidence;
  const label = labelIn(evidence, pageLocale());
  const said = phase === null ? null : term("phase", phase, pageLocale());
  return [
    ...(label === null ? [] : [[words().label, label] as const]),
    ...(said === null || said === label ? [] : [[words().phase, said] as const]),
    ...(year === null ? [] : [[words().year, date(String(year), pageLocale())] as const]),
  ];
}

function origin({ source }: Evidence): Field[] {
  const title = element("a", { href: documentLink(source.id) }, [source.title]);
  const { publisher, documentNumber, knownFrom, knownBy } = source;
  return [
    [words().document, title],
    ...(publisher === null ? [] : [[words().publisher, publisher] as const]),
    ...(documentNumber === null ? [] : [[words().number, documentNumber] as const]),
    [words().known, knownDay(knownFrom, knownBy)],
    [words().licence, source.licence ?? words().noLicence],
  ];
}

function secondPrints({ also }: Evidence): Field[] {
  return also.map(({ asWritten, citation }) => [words().also, `${asWritten} — ${citation}`]);
}

function actions(evidence: Evidence): HTMLElement {
  const place = documentLink(evidence.source.id, evidence.id);
  const address = (): string => new URL(place, document.baseURI).href;
  return element("p", { class: "evidence-actions" }, [
    element("a", { href: place, class: "primary" }, [words().open]),
    copyButton(words().copyAddress, address),
    copyButton(words().copyCitation, () => `${citationText(evidence)}. ${address()}`),
  ]);
}

/** One fact: as printed, its passage and place, its document, its unit, and what the checks say. */
export function evidenceArticle(evidence: Evidence): HTMLElement {
  const { isTranscription, replacedOn } = evidence.source;
  const notice = isTranscription ? [paragraph(words().transcription, "aside")] : [];
  const edition = editionNotice(replacedOn, pageLocale());
  return element("article", { "data-evidence": evidence.id }, [
    element("p", { class: "as-written" }, [evidence.asWritten]),
    element("p", { class: "citation" }, [citationIn(evidence, pageLocale())]),
    ...(edition === null ? [] : [paragraph(edition, "notice")]),
    passage(evidence),
    actions(evidence),
    record([...meaning(evidence), ...unit(evidence), ...secondPrints(evidence)]),
    ...correctionList(evidence.corrections),
    ...elsewhereList(evidence.elsewhere),
    element("h3", {}, [words().checks]),
    checkList(evidence.checks),
    element("h3", {}, [words().document]),
    record(origin(evidence)),
    ...notice,
  ]);
}
