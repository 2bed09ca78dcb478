import type { ChangeReport, DocumentChange, ValueChange } from "../../../loaders/schema/changes.js";
import {
  becauseWords,
  documentChangeWords,
  printedWords,
  reportTitle,
  valueName,
} from "../../words/changes.js";
import type { Bilingual } from "../../words/locale.js";
import { pageLocale, siteAddress } from "../address.js";
import { element, paragraph } from "../dom.js";
import { value } from "../evidence/value.js";
import { liveChanges } from "./live.js";

const WORDS = {
  none: {
    ko: "이 누리집은 정기 갱신 없이 한 번 만든 것이라, 앞선 판이 없다. 정기 갱신을 켜면 판이 바뀔 때마다 여기에 쌓인다.",
    en: "This site was built once and has no earlier release. With a scheduled refresh, every release is told here.",
  },
  feed: { ko: "Atom으로 구독", en: "Follow by Atom feed" },
  data: { ko: "JSON으로 받기", en: "As JSON" },
  first: {
    ko: "앞선 판이 없어 견줄 것이 없다.",
    en: "There is no earlier release to compare with.",
  },
  value: { ko: "값", en: "Value" },
  before: { ko: "앞선 판", en: "Before" },
  after: { ko: "이 판", en: "Now" },
  why: { ko: "까닭", en: "Why" },
  caption: {
    ko: "두 판에 다 있는 문서에서 달라진 값",
    en: "Values of known documents that differ",
  },
  same: { ko: "달라진 값이 없다.", en: "No value differs." },
} as const satisfies Record<string, Bilingual>;

const say = (word: keyof typeof WORDS): string => WORDS[word][pageLocale()];

function valueRow(change: ValueChange): HTMLElement {
  const locale = pageLocale();
  const cell = (words: string) => element("td", {}, [value(words, "refresh")]);
  const source = element(
    "a",
    {
      href: siteAddress(
        `${locale === "en" ? "en/" : ""}document.html?id=${change.source}#fact-${change.fact}`,
      ),
    },
    [valueName(change, locale)],
  );
  return element("tr", { id: `fact-${change.fact}` }, [
    element("th", { scope: "row" }, [source]),
    cell(printedWords(change.before, locale)),
    cell(printedWords(change.after, locale)),
    element("td", {}, [becauseWords(change, locale)]),
  ]);
}

function valueTable({ values }: ChangeReport): HTMLElement {
  const heads = (["value", "before", "after", "why"] as const).map((word) =>
    element("th", { scope: "col" }, [say(word)]),
  );
  const table = element("table", {}, [
    element("caption", {}, [say("caption")]),
    element("thead", {}, [element("tr", {}, heads)]),
    element("tbody", {}, values.map(valueRow)),
  ]);
  return element(
    "div",
    { class: "table-scroll", tabindex: 0, role: "region", "aria-label": say("caption") },
    [table],
  );
}

const documentItem = (change: DocumentChange): HTMLElement =>
  element("li", {}, [value(documentChangeWords(change, pageLocale()), "refresh")]);

function reportParts(report: ChangeReport): HTMLElement[] {
  if (report.before === null) return [paragraph(say("first"))];
  const documents = element("ul", {}, report.documents.map(documentItem));
  return [
    ...(report.documents.length > 0 ? [documents] : [paragraph(say("same"))]),
    ...(report.values.length > 0 ? [valueTable(report)] : []),
  ];
}

function section(report: ChangeReport): HTMLElement {
  const time = element("time", { datetime: report.releasedAt }, [
    value(report.releasedAt.slice(0, 16).replace("T", " "), "refresh"),
  ]);
  return element("section", { id: `release-${report.release.id}` }, [
    element("h2", {}, [value(reportTitle(report, pageLocale()), "refresh")]),
    element("p", { class: "aside" }, [time]),
    ...reportParts(report),
  ]);
}

/** Shows what each release changed, the newest first, in a place of the page. */
export async function mountChanges(place: HTMLElement): Promise<void> {
  const reports = await liveChanges();
  if (reports.length === 0) {
    place.replaceChildren(paragraph(say("none")));
    return;
  }
  const links = element("p", {}, [
    element("a", { href: siteAddress("now/changes.atom"), type: "application/atom+xml" }, [
      say("feed"),
    ]),
    " · ",
    element("a", { href: siteAddress("now/changes.json") }, [say("data")]),
  ]);
  place.replaceChildren(links, ...reports.map(section));
}
