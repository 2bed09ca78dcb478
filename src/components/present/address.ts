/** The slide that the address names; empty for none. */
export function slideInAddress(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Whether lines come one by one: so unless the address says otherwise. */
export function stepsInAddress(): boolean {
  return new URLSearchParams(location.search).get("steps") !== "off";
}

/** Whether this window is the speaker's. */
export function isSpeakerWindow(): boolean {
  return new URLSearchParams(location.search).get("view") === "speaker";
}

/** The deck that the address asks for; null for the page's own. */
export function deckInAddress(): string | null {
  return new URLSearchParams(location.search).get("deck");
}

/** Keeps in the address where a presentation stands. @param slide null for none */
export function keepInAddress(slide: string | null, steps: boolean): void {
  const query = new URLSearchParams(location.search);
  if (steps) query.delete("steps");
  else query.set("steps", "off");
  const search = query.size === 0 ? "" : `?${query.toString()}`;
  const hash = slide === null ? "" : `#${slide}`;
  history.replaceState(null, "", `${location.pathname}${search}${hash}`);
}

/** Opens the speaker's window beside the one that is shown. @returns whether the browser allows it */
export function openSpeakerWindow(): boolean {
  const query = new URLSearchParams(location.search);
  query.set("view", "speaker");
  const address = `${location.pathname}?${query.toString()}${location.hash}`;
  return window.open(address, "maeul-speaker", "popup,width=1280,height=800") !== null;
}
