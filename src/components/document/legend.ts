import { readingTerm, RESTATED, RESTATED_MARK } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";

const WORDS = {
  ko: {
    fates: { fact: "사실이 된 숫자", role: "쓰임만 있는 숫자", unexplained: "쓰임 모름" },
    previous: "이전 숫자",
    next: "다음 숫자",
    group: "숫자의 쓰임",
  },
  en: {
    fates: { fact: "became a fact", role: "has a role only", unexplained: "unexplained" },
    previous: "Previous number",
    next: "Next number",
    group: "What the numbers are",
  },
} as const;

/** A filter: which numerals it shows, and what it is called. */
interface Choice {
  label: string;
  matches(mark: HTMLElement): boolean;
  sample: string | null;
}

function choicesOf(marks: readonly HTMLElement[]): Choice[] {
  const fates = Object.entries(WORDS[pageLocale()].fates).map(([fate, label]) => ({
    label,
    matches: (mark: HTMLElement) => mark.classList.contains(`fate-${fate}`),
    sample: `fate-${fate}`,
  }));
  const roles = [...new Set(marks.flatMap((mark) => mark.dataset["role"] ?? []))].sort();
  const byRole = roles
    .filter((role) => role !== "unexplained")
    .map((role) => ({
      label: readingTerm("role", role, pageLocale()),
      matches: (mark: HTMLElement) => mark.dataset["role"] === role,
      sample: null,
    }));
  return [...fates, ...byRole];
}

/** Leads the reader from one chosen numeral to the next, and around at the end. */
function stepper(chosen: () => HTMLElement[]): HTMLElement {
  let at = -1;
  const step = (by: number): void => {
    const marks = chosen();
    if (marks.length === 0) return;
    at = (at + by + marks.length) % marks.length;
    const mark = marks[at];
    const stop = mark?.querySelector<HTMLElement>("[tabindex]") ?? mark;
    if (stop?.hasAttribute("tabindex") === false) stop.setAttribute("tabindex", "-1");
    stop?.focus();
    stop?.scrollIntoView({ block: "center" });
  };
  const button = (label: string, by: number): HTMLButtonElement => {
    const made = element("button", { type: "button", class: "quiet" }, [label]);
    made.addEventListener("click", () => {
      step(by);
    });
    return made;
  };
  const words = WORDS[pageLocale()];
  const both = [button(words.previous, -1), button(words.next, 1)];
  return element("span", { class: "stepper" }, both);
}

/** What the mark behind passages means; nothing where none has it. */
function restatedKey(text: HTMLElement): HTMLElement[] {
  if (text.querySelector(".restated-mark") === null) return [];
  const mark = element("span", { class: "restated-mark" }, [RESTATED_MARK]);
  return [element("span", { class: "legend-key" }, [mark, " ", RESTATED[pageLocale()]])];
}

/** What the colours mean; each entry shows its own numerals alone, a second press all of them. */
export function legend(text: HTMLElement): HTMLElement {
  const marks = [...text.querySelectorAll<HTMLElement>("mark[data-role]")];
  let chosen: Choice | null = null;
  const buttons = choicesOf(marks).flatMap((choice) => {
    const count = marks.filter((mark) => choice.matches(mark)).length;
    // What no numeral is, nothing can be shown of.
    if (count === 0) return [];
    const sample =
      choice.sample === null ? [] : [element("mark", { class: choice.sample }, ["가"])];
    const content = [...sample, choice.label, " ", value(String(count), "count")];
    const button = element("button", { type: "button", "aria-pressed": "false" }, content);
    button.addEventListener("click", () => {
      chosen = chosen === choice ? null : choice;
      show();
    });
    return [{ choice, button }];
  });
  const show = (): void => {
    text.classList.toggle("filtered", chosen !== null);
    for (const mark of marks) mark.classList.toggle("chosen", chosen?.matches(mark) ?? false);
    for (const { choice, button } of buttons)
      button.setAttribute("aria-pressed", String(choice === chosen));
  };
  const shown = (): HTMLElement[] => marks.filter((mark) => chosen?.matches(mark) ?? true);
  const group = { class: "legend", role: "group", "aria-label": WORDS[pageLocale()].group };
  const chosenBy = buttons.map(({ button }) => button);
  return element("div", group, [...chosenBy, stepper(shown), ...restatedKey(text)]);
}
