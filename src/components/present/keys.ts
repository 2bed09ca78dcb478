/** What a key asks of a presentation. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "fullscreen"
  | "speaker"
  | "overview"
  | "steps"
  | "leave";

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  Space: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  // By their place: with a Korean keyboard switched on, the same key makes another letter.
  KeyF: "fullscreen",
  KeyS: "speaker",
  KeyO: "overview",
  KeyT: "steps",
  Escape: "leave",
};

/** Whether the key belongs to what has the focus: a field, a button, a value with its evidence. */
function isOwn({ code, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, select, textarea, dialog") !== null) return true;
  return code === "Space" && target.closest("a, button, [role='button']") !== null;
}

/** The command of a key; null where it is none, or means something else. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  return isOwn(event) ? null : (KEYS[event.code] ?? null);
}

/** A finger that moves so far sideways, CSS pixels, turns the slide. */
const SWIPE = 56;

/**
 * Listens for swipes: to the left for the next slide, to the right for the one before.
 * @returns stops listening
 */
export function listenForSwipes(
  place: HTMLElement,
  turn: (command: "next" | "previous") => void,
): () => void {
  let start: Touch | null = null;
  const down = ({ touches }: TouchEvent): void => {
    start = touches.length === 1 ? (touches[0] ?? null) : null;
  };
  const up = ({ changedTouches }: TouchEvent): void => {
    const end = changedTouches[0];
    if (start === null || end === undefined) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = null;
    if (Math.abs(x) >= SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? "next" : "previous");
  };
  place.addEventListener("touchstart", down, { passive: true });
  place.addEventListener("touchend", up, { passive: true });
  return () => {
    place.removeEventListener("touchstart", down);
    place.removeEventListener("touchend", up);
  };
}
