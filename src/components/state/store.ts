import type { Filters } from "../../figures/filters.js";
import { readState, writeState, type ReadState, type ViewState } from "./address.js";

type Listener = (state: ViewState) => void;

/** What a reader chose on this page, kept in its address. */
export interface ViewStore {
  /** What is chosen now. */
  get(): ViewState;
  /** `key=value` of the address that meant nothing. */
  ignored(): readonly string[];
  /** Changes a part of it, and the address with it; the way back leads to what was before. */
  set(part: Partial<ViewState>): void;
  /** Changes a part of the filters. */
  filter(part: Partial<Filters>): void;
  /** @returns stops listening */
  subscribe(listener: Listener): () => void;
}

function makeStore(): ViewStore {
  let now: ReadState = readState(location.search);
  const listeners = new Set<Listener>();
  const tell = (): void => {
    for (const listener of listeners) listener(now.state);
  };
  const set = (part: Partial<ViewState>): void => {
    now = { state: { ...now.state, ...part }, ignored: [] };
    const search = writeState(now.state, location.search);
    history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
    tell();
  };
  addEventListener("popstate", () => {
    now = readState(location.search);
    tell();
  });
  return {
    get: () => now.state,
    ignored: () => now.ignored,
    set,
    filter: (part) => {
      set({ filters: { ...now.state.filters, ...part } });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let store: ViewStore | null = null;

/** The page's one store. */
export function viewStore(): ViewStore {
  store ??= makeStore();
  return store;
}
