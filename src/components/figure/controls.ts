import type { Datum } from "../../figures/figure.js";
import { CURRENT, knownDays, type Selection } from "../../figures/selection.js";
import { date } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { readingTerm } from "../../words/reading.js";
import { element } from "../dom.js";

const WORDS = {
  ko: {
    subject: "무엇을 볼까요?",
    asOf: "언제 알려진 대로 볼까요?",
    now: "지금",
    printed: "바로잡지 않고 인쇄된 대로 보기",
  },
  en: {
    subject: "Show",
    asOf: "As known on",
    now: "now",
    printed: "As printed, without corrections",
  },
} as const;

/** Lets the reader choose, where the rows are about several programmes or meetings. */
export function subjectControl(
  subjects: readonly string[],
  locale: Locale,
  choose: (subject: string) => void,
): HTMLElement[] {
  if (subjects.length < 2) return [];
  const options = subjects.map((subject) => element("option", { value: subject }, [subject]));
  const select = element("select", { "data-furniture": "scope" }, options);
  select.addEventListener("change", () => {
    choose(select.value);
  });
  return [element("label", { class: "figure-control" }, [WORDS[locale].subject, select])];
}

/** The days on which what is known changed; only one of them leaves nothing to choose. */
function dayControl(
  data: readonly Datum[],
  locale: Locale,
  choose: (day: string | null) => void,
): HTMLElement[] {
  const days = knownDays(data);
  if (days.length < 2) return [];
  const words = WORDS[locale];
  const options = days.map(({ day, by }) =>
    element("option", { value: day }, [
      `${date(day, locale)} (${readingTerm("knownBy", by, locale)})`,
    ]),
  );
  const now = element("option", { value: "" }, [words.now]);
  const select = element("select", { "data-furniture": "file" }, [now, ...options]);
  select.addEventListener("change", () => {
    choose(select.value === "" ? null : select.value);
  });
  return [element("label", { class: "figure-control" }, [words.asOf, select])];
}

function readingControl(
  data: readonly Datum[],
  locale: Locale,
  choose: (printed: boolean) => void,
): HTMLElement[] {
  if (data.every(({ reading }) => reading == null)) return [];
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => {
    choose(box.checked);
  });
  return [element("label", { class: "figure-control" }, [box, WORDS[locale].printed])];
}

/**
 * What a reader can choose of a figure's rows: as known on which day, as printed or corrected. Nothing
 * where nothing would change.
 */
export function selectionControls(
  data: readonly Datum[],
  locale: Locale,
  choose: (selection: Selection) => void,
): HTMLElement[] {
  let selection = CURRENT;
  const change = (part: Partial<Selection>): void => {
    selection = { ...selection, ...part };
    choose(selection);
  };
  return [
    ...dayControl(data, locale, (asOf) => {
      change({ asOf });
    }),
    ...readingControl(data, locale, (printed) => {
      change({ reading: printed ? "printed" : "corrected" });
    }),
  ];
}
