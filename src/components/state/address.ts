import { NO_FILTERS, type Filters } from "../../figures/filters.js";
import type { Reading } from "../../figures/figure.js";

/** What a reader chose on a page; the address keeps it, so that a link shows the same. */
export interface ViewState {
  filters: Filters;
  /** A programme; null for the first of each figure. */
  programme: string | null;
  /** A meeting; null for the first. */
  meeting: string | null;
  reading: Reading;
  /** ISO day as of which the ledger is seen; null for now. */
  asOf: string | null;
  /** A second programme, or a year, to stand beside. */
  compare: string | null;
  /** Figures shown in place of others, by the id of the place: nominal or real, won or share. */
  instead: Readonly<Record<string, string>>;
}

export const START: ViewState = {
  filters: NO_FILTERS,
  programme: null,
  meeting: null,
  reading: "corrected",
  asOf: null,
  compare: null,
  instead: {},
};

/** A view state read from an address, and what in it means nothing. */
export interface ReadState {
  state: ViewState;
  /** `key=value`, as written. */
  ignored: string[];
}

const WORDS = ["kind", "phase", "unit", "document"] as const;
const OWN = ["programme", "meeting", "compare"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEARS = /^(\d{4})(?:-(\d{4}))?$/;
const INSTEAD = /^([a-z-]+):([a-z-]+)$/;

/** Every key of the address that this state owns. */
const KEYS = [...WORDS, ...OWN, "years", "reading", "asof", "as"];

function readYears(words: string): readonly [number, number] | null {
  const [, first, last = first] = YEARS.exec(words) ?? [];
  if (first === undefined || last === undefined) return null;
  return Number(first) <= Number(last) ? [Number(first), Number(last)] : null;
}

/** Reads what a reader chose from a query string. Other keys are left alone. */
export function readState(search: string): ReadState {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(key: string, parse: (words: string) => T | null): T | null => {
    const words = query.get(key);
    if (words === null || words === "") return null;
    const value = parse(words);
    if (value === null) ignored.push(`${key}=${words}`);
    return value;
  };
  const text = (key: string): string | null => read(key, (words) => words);
  const filters: Filters = {
    years: read("years", readYears),
    kind: text("kind"),
    phase: text("phase"),
    unit: text("unit"),
    document: text("document"),
  };
  const instead = query.getAll("as").flatMap((words) => {
    const [, from, to] = INSTEAD.exec(words) ?? [];
    if (from === undefined || to === undefined) ignored.push(`as=${words}`);
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const state: ViewState = {
    filters,
    programme: text("programme"),
    meeting: text("meeting"),
    compare: text("compare"),
    reading: read("reading", (words) => (words === "printed" ? "printed" : null)) ?? "corrected",
    asOf: read("asof", (words) => (DAY.test(words) ? words : null)),
    instead: Object.fromEntries(instead),
  };
  return { state, ignored };
}

/** Writes what a reader chose into a query string; what nobody chose is left out, other keys stay. */
export function writeState(state: ViewState, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of KEYS) query.delete(key);
  const { years } = state.filters;
  const put = (key: string, words: string | null): void => {
    if (words !== null && words !== "") query.set(key, words);
  };
  for (const key of OWN) put(key, state[key]);
  if (years !== null) put("years", [...new Set(years)].map(String).join("-"));
  for (const key of WORDS) put(key, state.filters[key]);
  put("reading", state.reading === "printed" ? "printed" : null);
  put("asof", state.asOf);
  for (const [from, to] of Object.entries(state.instead)) query.append("as", `${from}:${to}`);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
