import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, parse } from "node:path";
import type { Document } from "./facts";

/** A document, and what was read from it by hand. */
export interface Answered {
  path: string;
  answers: Document;
}

/** The documents of a folder paired with their answers, and what stands alone on either side. */
export interface Folder {
  name: string;
  pairs: Answered[];
  /** Documents nobody answered; they are not scored. */
  unanswered: string[];
  /** Answers whose document is not there; they are not scored. */
  unheld: string[];
}

/** What names a document: its file name without folder and ending, composed as on most systems. */
const stem = (path: string) => parse(path).name.normalize("NFC");

/** Files of a folder and the folders in it that can be documents. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.json$|^\./iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The stems an answer file may mean: what it says its document is, and its own. */
function stemsOf(file: string, { source }: Document): string[] {
  const said = [source?.["document"], source?.["path"]].filter((path) => typeof path === "string");
  return [...said, file, file.replace(/\.answers?\.json$/u, ".json")].map(stem);
}

/**
 * Pairs documents and answers by stem; a document there in several formats is scored in each.
 * @throws where a folder is missing or an answer file holds no JSON; the message names it
 */
export function pairsIn(documents: string, answers: string): Folder {
  for (const folder of [documents, answers])
    if (!existsSync(folder)) throw new Error(`no such folder: ${folder}`);
  const files = filesIn(documents);
  const folder: Folder = { name: basename(documents), pairs: [], unanswered: [], unheld: [] };
  const names = readdirSync(answers).filter((name) => name.endsWith(".json"));
  for (const name of names.toSorted()) {
    const answer = answersIn(join(answers, name));
    const meant = stemsOf(name, answer)
      .map((wanted) => files.filter((file) => stem(file) === wanted))
      .find((held) => held.length > 0);
    if (meant) folder.pairs.push(...meant.map((path) => ({ path, answers: answer })));
    else folder.unheld.push(join(answers, name));
  }
  const scored = new Set(folder.pairs.map(({ path }) => path));
  folder.unanswered = files.filter((file) => !scored.has(file));
  return folder;
}

function answersIn(file: string): Document {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Document;
  } catch (error) {
    throw new Error(`answers that are no JSON: ${file}`, { cause: error });
  }
}
