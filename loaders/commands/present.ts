import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/words/locale.js";
import type { Folders } from "../ledger";
import { writeDeck } from "../present/files";
import { readDecks } from "../publish/decks";
import type { Deck } from "../schema/deck";
import { Ledger } from "../store/read";

/** What the command line asks for. */
export interface PresentOptions {
  deck: string;
  out: string;
  programme?: string;
  years?: readonly [number, number];
  locale: Locale;
}

async function deckOf(id: string): Promise<Deck> {
  const decks = await readDecks();
  const deck = decks.find((candidate) => candidate.id === id);
  if (deck !== undefined) return deck;
  throw new Error(`unknown deck: ${id} (there are: ${decks.map((each) => each.id).join(", ")})`);
}

/**
 * Writes a deck from the database of the last build, as files that offices open: PPTX, HWPX, PDF and a
 * picture of every slide. Their paths go to stdout. Without a browser PDF and pictures are refused, with
 * exit status 1.
 * @throws where there is no database, no such deck, or no such programme
 */
export async function present(
  options: PresentOptions,
  { build }: Pick<Folders, "build">,
): Promise<void> {
  const deck = await deckOf(options.deck);
  const database = join(build, "ledger.duckdb");
  if (!existsSync(database)) throw new Error(`no database: ${database}: run npm run build first`);
  const { programme = null, years = null, locale, out } = options;
  process.stderr.write(`writing ${deck.id} to ${out} …\n`);
  const ledger = await Ledger.open(database);
  try {
    const written = (path: string): void => void process.stdout.write(`${path}\n`);
    const refused = await writeDeck(ledger, deck, { programme, years, locale }, { out, written });
    if (refused === null) return;
    process.stderr.write(`error: not written: ${refused.what}: ${refused.why}\n`);
    process.exitCode = 1;
  } finally {
    ledger.close();
  }
}
