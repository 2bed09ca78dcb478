import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { PRESENT_WORDS } from "./words.js";

const two = (value: number): string => String(value).padStart(2, "0");

/** A stretch of time as `4:05` or `1:04:05`. @param seconds whole */
export function stretch(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

/** A clock for whoever speaks: the time of day, and how long it has taken so far. */
export interface Clock {
  element: HTMLElement;
  start(): void;
  stop(): void;
}

/** Makes a clock, which stands until it is started. */
export function makeClock(locale: Locale): Clock {
  const words = PRESENT_WORDS[locale];
  const [elapsed, time] = [element("span", { role: "timer" }), element("span")];
  const restart = element("button", { type: "button", class: "quiet" }, [words.restart]);
  let begun: number | null = null;
  let ticking = 0;
  const tick = (): void => {
    const now = new Date();
    elapsed.textContent = stretch(Math.floor((now.getTime() - (begun ?? now.getTime())) / 1000));
    time.textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
  };
  restart.addEventListener("click", () => {
    begun = Date.now();
    tick();
  });
  const part = (name: string, content: HTMLElement) =>
    element("p", { "data-furniture": "scope" }, [element("span", {}, [name]), content]);
  return {
    element: element("div", { class: "deck-clock" }, [
      part(words.elapsed, elapsed),
      part(words.clock, time),
      restart,
    ]),
    start: () => {
      begun ??= Date.now();
      clearInterval(ticking);
      ticking = window.setInterval(tick, 1000);
      tick();
    },
    stop: () => {
      clearInterval(ticking);
    },
  };
}
