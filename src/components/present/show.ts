import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import {
  isSpeakerWindow,
  keepInAddress,
  openSpeakerWindow,
  slideInAddress,
  stepsInAddress,
} from "./address.js";
import { makeBar, type Bar } from "./bar.js";
import { makeClock, type Clock } from "./clock.js";
import { drawDeck, type Mode, type State } from "./draw.js";
import { commandOf, listenForSwipes, type Command } from "./keys.js";
import type { DeckPage } from "./pages.js";
import { backward, forward, toSlide, type Course, type Progress } from "./progress.js";
import { PRESENT_WORDS } from "./words.js";

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  // A browser that forbids it leaves the slides in the window.
  else await document.documentElement.requestFullscreen().catch(() => undefined);
}

/** What a window that opens later asks of the others: where they are. */
const WHERE = "where";
type Told = Progress | typeof WHERE;

/**
 * A presentation of slides. In the page they are read one under another; a slide named in the address,
 * or the start, shows one at a time over the whole window, and other windows of it follow.
 */
export class Show {
  readonly element: HTMLElement;
  private readonly state: State = { at: 0, shown: null, mode: "reading", steps: stepsInAddress() };
  private readonly course: Omit<Course, "steps">;
  private readonly live = element("p", {
    ...{ class: "deck-live", role: "status", "data-furniture": "count" },
  });
  private readonly clock: Clock;
  private readonly bar: Bar;
  private readonly channel: BroadcastChannel;
  private readonly stopSwipes: () => void;
  /** How one slide is shown in this window. */
  private readonly own: Mode = isSpeakerWindow() ? "speaker" : "slide";

  /** @param room tells the windows of this presentation from those of others */
  constructor(
    private readonly pages: readonly DeckPage[],
    room: string,
    locale: Locale,
  ) {
    this.course = { lines: pages.map(({ lines }) => lines.length) };
    this.element = element("div", { class: "deck", tabindex: -1 });
    this.clock = makeClock(locale);
    const obey = (command: Command): void => {
      this.obey(command);
    };
    this.bar = makeBar(this.element, locale, obey);
    this.stopSwipes = listenForSwipes(this.element, obey);
    this.channel = new BroadcastChannel(`maeul-slides:${room}`);
    const end = element("p", { class: "deck-end" }, [PRESENT_WORDS[locale].end]);
    const slides = pages.map((page) => page.element);
    this.element.append(...slides, end, this.clock.element, this.bar.element, this.live);
    this.listen();
    this.render(false);
  }

  /** Shows the slide that the address names, if it names one. */
  follow(): void {
    const at = this.pages.findIndex(({ id }) => id === slideInAddress());
    if (at < 0) return;
    this.showSlide(at);
    this.post(WHERE);
  }

  /** Shows the first slide. */
  start(): void {
    this.showSlide(0);
    this.tell();
  }

  /** Ends it, before another takes its place. */
  stop(): void {
    this.stopSwipes();
    this.clock.stop();
    this.channel.close();
    document.documentElement.classList.remove("presenting");
  }

  private listen(): void {
    this.element.addEventListener("keydown", (event) => {
      const command = this.state.mode === "reading" ? null : commandOf(event);
      if (command === null) return;
      event.preventDefault();
      this.obey(command);
    });
    for (const [at, { pick }] of this.pages.entries())
      pick.addEventListener("click", (event) => {
        event.preventDefault();
        this.showSlide(at);
        this.tell();
      });
    this.channel.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (this.state.mode === "reading") return;
      if (data === WHERE) this.tell();
      else this.go(data);
    });
  }

  private post(words: Told): void {
    this.channel.postMessage(words);
  }

  private tell(): void {
    const { at, shown } = this.state;
    this.post({ at, shown });
  }

  /** Goes to a place of the course, without telling other windows. */
  private go(next: Progress): void {
    const isNew = next.at !== this.state.at;
    Object.assign(this.state, { at: next.at, shown: next.shown });
    this.keep();
    this.render(isNew);
  }

  private showSlide(at: number): void {
    this.state.mode = this.own;
    this.go(toSlide(at, { ...this.course, steps: this.state.steps }));
    this.focus();
  }

  private enter(mode: Mode): void {
    this.state.mode = mode;
    this.keep();
    this.render(true);
  }

  private keep(): void {
    const { at, mode, steps } = this.state;
    keepInAddress(mode === "reading" ? null : (this.pages[at]?.id ?? null), steps);
  }

  private render(isNew: boolean): void {
    const { mode, steps } = this.state;
    drawDeck(this.element, this.pages, this.state);
    this.bar.showSteps(steps);
    if (mode === "speaker") this.clock.start();
    else this.clock.stop();
    if (isNew) this.focus();
  }

  /** Leads focus, eyes and ears to the slide that came. */
  private focus(): void {
    const { at, mode } = this.state;
    const page = this.pages[at];
    if (page === undefined) return;
    this.live.textContent = mode === "reading" ? "" : page.name;
    if (mode === "overview") page.pick.focus();
    else page.heading?.focus({ preventScroll: true });
    if (mode === "reading" || mode === "overview") page.element.scrollIntoView({ block: "center" });
    else this.element.scrollTo(0, 0);
  }

  private leave(): void {
    const { mode } = this.state;
    if (mode === "overview") this.enter(this.own);
    else if (this.own === "speaker") window.close();
    else this.enter(mode === "speaker" ? "slide" : "reading");
  }

  private turn(next: Progress): void {
    this.go(next);
    this.tell();
  }

  private obey(command: Command): void {
    const course = { ...this.course, steps: this.state.steps };
    switch (command) {
      case "next":
        this.turn(forward(this.state, course));
        break;
      case "previous":
        this.turn(backward(this.state, course));
        break;
      case "first":
        this.turn(toSlide(0, course));
        break;
      case "last":
        this.turn(toSlide(this.pages.length - 1, course));
        break;
      case "fullscreen":
        void toggleFullScreen();
        break;
      case "speaker":
        if (this.state.mode === "speaker") this.enter("slide");
        else if (!openSpeakerWindow()) this.enter("speaker");
        break;
      case "overview":
        this.enter(this.state.mode === "overview" ? this.own : "overview");
        break;
      case "steps":
        Object.assign(this.state, { steps: !this.state.steps, shown: null });
        this.keep();
        this.render(false);
        break;
      case "leave":
        this.leave();
    }
  }
}
