import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";

const WORDS = {
  ko: {
    copied: "복사했다",
    select: "복사하지 못했다. 아래 글을 골라 복사하면 된다.",
    saved: (name: string) => `내려받았다: ${name}`,
    failed: (reason: string) => `하지 못했다: ${reason}`,
    text: "복사할 글",
  },
  en: {
    copied: "Copied",
    select: "Could not copy. Select the text below to copy it.",
    saved: (name: string) => `Downloaded: ${name}`,
    failed: (reason: string) => `Failed: ${reason}`,
    text: "Text to copy",
  },
} as const;

/** Where a figure says what came of a reader's wish. */
export interface Said {
  element: HTMLElement;
  saved(name: string): void;
  failed(error: unknown): void;
  /** Copies a text; where the browser forbids it, shows the text for copying by hand. */
  copy(text: string): Promise<void>;
}

/** A line that is read aloud when it changes; empty until something was asked for. */
export function makeSaid(locale: Locale): Said {
  const words = WORDS[locale];
  const line = element("p", { role: "status", "data-furniture": "file" });
  const place = element("div", { class: "figure-said" }, [line]);
  const say = (text: string, ...more: Node[]): void => {
    line.textContent = text;
    place.replaceChildren(line, ...more);
  };
  return {
    element: place,
    saved: (name) => {
      say(words.saved(name));
    },
    failed: (error) => {
      say(words.failed(error instanceof Error ? error.message : String(error)));
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        say(words.copied);
      } catch {
        const attributes = { readonly: "", rows: 5, "aria-label": words.text };
        const area = element("textarea", { ...attributes, "data-furniture": "file" }, [text]);
        say(words.select, area);
        area.select();
      }
    },
  };
}
