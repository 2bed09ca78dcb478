import { subjectsOf, type Datum } from "../../src/figures/figure.js";
import {
  BUDGETED,
  firstProgramme,
  shownRows,
  type Given,
  type Subject,
} from "../../src/slides/given.js";
import { figureOf, figuresRead } from "../../src/slides/make.js";
import type { Locale } from "../../src/words/locale.js";
import { readImprint } from "../publish/imprint";
import { keepViews } from "../publish/kept-views";
import { readingsOf } from "../publish/readings";
import { visibleAnswer } from "../publish/visible";
import type { Deck } from "../schema/deck";
import type { Ledger } from "../store/read";

/** So many names are told where one is unknown. */
const SHOWN = 5;

/** What a deck is to be about; null for the first programme that has a budget. */
export interface Wanted extends Pick<Subject, "years"> {
  programme: string | null;
  locale: Locale;
}

async function releaseOf(ledger: Ledger): Promise<Given["release"]> {
  const [{ id, released_on } = {}] = (await ledger.query("SELECT * FROM release")).rows;
  return { id: String(id), date: String(released_on) };
}

/** Every row of the figures that a deck reads, and of the budgets, in both readings. */
async function rowsFor(deck: Deck, ledger: Ledger): Promise<Map<string, readonly Datum[]>> {
  const readings = await readingsOf(ledger);
  const rows = new Map<string, readonly Datum[]>();
  for (const id of new Set([...figuresRead(deck), BUDGETED])) {
    const answer = visibleAnswer(await readings.ask(figureOf(id).sql));
    rows.set(id, answer.rows as unknown as Datum[]);
  }
  return rows;
}

/** @throws where no programme has the name */
function programmeOf(rows: ReadonlyMap<string, readonly Datum[]>, wanted: string | null): string {
  const ofProgrammes = [...rows].filter(([id]) => figureOf(id).scope === "programme");
  const names = [...new Set(ofProgrammes.flatMap(([, all]) => subjectsOf(all)))].sort();
  if (wanted === null) return firstProgramme(rows.get(BUDGETED) ?? [], names);
  if (names.includes(wanted)) return wanted;
  const shown = names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ", …" : "");
  throw new Error(`unknown programme: ${wanted} (there are: ${shown})`);
}

/**
 * What the slides of a deck are computed from, read from a ledger as the pages read what was published.
 * @throws where no programme has the wanted name
 */
export async function givenFrom(ledger: Ledger, deck: Deck, wanted: Wanted): Promise<Given> {
  await keepViews(ledger);
  const release = await releaseOf(ledger);
  const rows = await rowsFor(deck, ledger);
  const subject = { programme: programmeOf(rows, wanted.programme), years: wanted.years };
  const shown = new Map<string, readonly Datum[]>();
  for (const [id, all] of rows) shown.set(id, shownRows(figureOf(id), all, subject));
  return {
    ...subject,
    rowsOf: (id) => shown.get(id) ?? [],
    ...{ locale: wanted.locale, release, imprint: await readImprint(ledger, release) },
  };
}
