import type { AnyFigure, Datum } from "../../figures/figure.js";
import { shownValues } from "../../figures/output/shown-values.js";
import { capitalised } from "../../words/capital.js";
import type { Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
import { findingLink } from "../../lists/drawing/links.js";
import { value } from "../evidence/value.js";
import { processing } from "./processing.js";
import { provenanceOf, type Provenance } from "./provenance.js";
import { sourceList } from "./source-list.js";

const WORDS = {
  ko: {
    documents: "문서",
    processing: "값을 만든 길",
    findings: "점검에서 찾은 것",
    none: "보이는 값을 따져 볼 까닭은 찾지 못했다.",
    printed: "인쇄",
    computed: "셈",
    waiting: "불러오는 중…",
    failed: "출처를 읽지 못했다",
  },
  en: {
    documents: "Documents",
    processing: "How the values were made",
    findings: "What the checks found",
    none: "No check questions the values shown.",
    printed: "printed",
    computed: "computed",
    waiting: "Loading…",
    failed: "The sources could not be read",
  },
} as const;

interface Found {
  id: string;
  title: string;
  expected: string | null;
  actual: string | null;
}

/** The findings that touch shown values, each once, as the evidence of their facts tells them. */
function findingsOf(data: readonly Datum[], { evidence }: Provenance, locale: Locale): Found[] {
  const wanted = new Set(data.flatMap(({ findings }) => findings));
  const found = new Map<string, Found>();
  for (const { checks } of evidence.values()) {
    for (const { findingId: id, findingKo, findingEn, expected, actual } of checks) {
      if (id === null || !wanted.has(id)) continue;
      found.set(id, {
        id,
        title: (locale === "ko" ? findingKo : findingEn && capitalised(findingEn)) ?? id,
        expected,
        actual,
      });
    }
  }
  return [...found.values()];
}

function findingItem({ id, title, expected, actual }: Found, locale: Locale): HTMLElement {
  const words = WORDS[locale];
  const said = [
    ...(actual === null ? [] : [`${words.printed} ${actual}`]),
    ...(expected === null ? [] : [`${words.computed} ${expected}`]),
  ];
  return element("li", {}, [
    element("a", { href: findingLink(id) }, [title]),
    value(said.length === 0 ? "" : ` – ${said.join(" · ")}`, "rule"),
  ]);
}

function findings(data: readonly Datum[], provenance: Provenance, locale: Locale): HTMLElement {
  const all = findingsOf(data, provenance, locale);
  if (all.length === 0) return paragraph(WORDS[locale].none);
  return element(
    "ul",
    {},
    all.map((each) => findingItem(each, locale)),
  );
}

/**
 * What stands behind a figure's values: documents, processing, findings. It is read from the
 * published data when a reader first asks for it.
 */
export function sourcePanel(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): HTMLElement {
  const words = WORDS[locale];
  const waiting = paragraph(words.waiting, "empty");
  const panel = element("div", { class: "figure-sources", "aria-busy": "true" }, [waiting]);
  const show = (...content: Node[]): void => {
    panel.removeAttribute("aria-busy");
    panel.replaceChildren(...content);
  };
  provenanceOf(data).then(
    (provenance) => {
      const values = shownValues(figure, data);
      show(
        element("h4", { class: "panel-head" }, [words.documents]),
        sourceList(values, provenance, locale),
        element("h4", { class: "panel-head" }, [words.processing]),
        ...processing(figure, values, provenance, locale),
        element("h4", { class: "panel-head" }, [words.findings]),
        findings(data, provenance, locale),
      );
    },
    (error: unknown) => {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      show(paragraph(words.failed + reason, "empty"));
    },
  );
  return panel;
}
