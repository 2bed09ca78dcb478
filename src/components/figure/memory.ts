/**
 * What a reader chose in this visit, by key. A frame on another site may have no storage: then
 * nothing is remembered.
 */
export function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the rest of the visit, where the browser lets it. */
export function remember(key: string, choice: string): void {
  try {
    sessionStorage.setItem(key, choice);
  } catch {
    // Without storage the choice holds until the figure is drawn again.
  }
}
