import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { figuresRead } from "../../src/slides/make.js";
import { DECK, type Deck } from "../schema/deck";

/** One file a deck. */
const FOLDER = fileURLToPath(new URL("../../src/decks/", import.meta.url));

function parseDeck(id: string, json: string): Deck {
  const parsed = DECK.safeParse(JSON.parse(json));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
    throw new Error(`invalid deck: ${id}: ${issues.join(", ")}`);
  }
  if (parsed.data.id !== id) throw new Error(`deck ${id} calls itself: ${parsed.data.id}`);
  figuresRead(parsed.data);
  return parsed.data;
}

/**
 * The decks of a folder, by id.
 * @throws where one is malformed, or names a figure or statement that there is not
 */
export async function readDecks(folder = FOLDER): Promise<Deck[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (file) =>
      parseDeck(basename(file, ".json"), await readFile(join(folder, file), "utf8")),
    ),
  );
}

/** Writes `decks/<id>.json` for every deck of the project. */
export async function writeDecks(folder: string): Promise<void> {
  await mkdir(join(folder, "decks"), { recursive: true });
  for (const deck of await readDecks())
    await writeFile(join(folder, "decks", `${deck.id}.json`), `${JSON.stringify(deck)}\n`);
}
