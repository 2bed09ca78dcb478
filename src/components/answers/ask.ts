import { replyTo } from "../../answers/reply-to.js";
import { suggestionsOf } from "../../answers/suggestions.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { ledgerFor } from "./load.js";
import { questionLinks, replyElements } from "./reply.js";

const WORDS = {
  ko: {
    label: "무엇이 궁금합니까?",
    ask: "묻기",
    try: "물어볼 만한 것",
    loading: "찾는 중…",
    failed: "자료를 읽지 못했다",
  },
  en: {
    label: "What do you want to know?",
    ask: "Ask",
    try: "Try",
    loading: "Looking it up…",
    failed: "The data could not be read",
  },
} as const;

const asked = (): string => new URLSearchParams(location.search).get("q") ?? "";

/** A field that answers questions in words; the address keeps the question. */
class Asking {
  readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly reply = element("div", { class: "reply", "aria-live": "polite" });
  private readonly locale = pageLocale();

  constructor() {
    const words = WORDS[this.locale];
    const field = { id: "question", name: "q", type: "search", autocomplete: "off" };
    this.input = element("input", { ...field, "data-furniture": "scope" });
    const form = element("form", { class: "ask", role: "search" }, [
      element("label", { for: "question" }, [words.label]),
      element("span", { class: "ask-field" }, [
        this.input,
        element("button", { type: "submit" }, [words.ask]),
      ]),
    ]);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.put(this.input.value);
    });
    this.box = element("div", {}, [form, this.reply]);
    this.box.addEventListener("click", (event) => {
      this.follow(event);
    });
  }

  /** Answers what the address asks. */
  async show(): Promise<void> {
    const question = asked();
    this.input.value = question;
    this.reply.replaceChildren(paragraph(WORDS[this.locale].loading, "empty"));
    const shown = await this.shownFor(question.trim());
    // Another question may have been put by now.
    if (question === asked()) this.reply.replaceChildren(...shown);
  }

  private async shownFor(question: string): Promise<HTMLElement[]> {
    const words = WORDS[this.locale];
    try {
      const ledger = await ledgerFor(question);
      if (question === "") return questionLinks(words.try, suggestionsOf(ledger, this.locale));
      const reply = replyTo(question, ledger, this.locale);
      const isLost = reply.answers.length === 0 && reply.offers.length === 0;
      const offers = isLost ? suggestionsOf(ledger, this.locale) : reply.offers;
      return replyElements({ ...reply, offers }, this.locale);
    } catch (error) {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      return [paragraph(words.failed + reason, "empty")];
    }
  }

  private put(question: string): void {
    const query = new URLSearchParams(location.search);
    query.set("q", question);
    history.pushState(null, "", `?${query.toString()}`);
    void this.show();
  }

  /** A question offered as a link is answered in its place, unless it is opened elsewhere. */
  private follow(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest("a[data-question]") : null;
    if (link === null || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.put(link.getAttribute("data-question") ?? "");
    this.input.focus();
  }
}

/**
 * The field and its answer.
 * @returns the element, and a way to stop listening to the address
 */
export function askPage(): { box: HTMLElement; stop: () => void } {
  const asking = new Asking();
  // What stood there for readers without script can now be asked.
  document.querySelector("[data-answers]")?.remove();
  const show = (): void => void asking.show();
  addEventListener("popstate", show);
  show();
  return {
    box: asking.box,
    stop: () => {
      removeEventListener("popstate", show);
    },
  };
}
