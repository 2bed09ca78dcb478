import { element } from "../dom.js";

/** What a page in a frame tells the page around it whenever it has another height. */
export interface HeightMessage {
  type: "maeul-ledger:height";
  figure: string;
  /** CSS pixels. */
  height: number;
}

/**
 * Makes the page fit for a frame on another page: without menu and footer, links opening outside the
 * frame, and its height told to whoever frames it.
 */
export function beEmbedded(figure: string): void {
  document.documentElement.classList.add("embedded");
  document.head.prepend(element("base", { target: "_blank" }));
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: HeightMessage = { type: "maeul-ledger:height", figure, height };
    // Any page may frame a figure; a height is no secret.
    if (parent !== window) parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}
