import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { KindWords } from "../../src/answers/ledger-words.js";
import { replyTo, type LedgerAsked } from "../../src/answers/reply-to.js";
import { OWN_SETS } from "../../src/answers/row-sets.js";
import { stillReplies } from "../../src/answers/still.js";
import { suggestionsOf } from "../../src/answers/suggestions.js";
import type { Datum } from "../../src/figures/figure.js";
import { CURRENT, selected } from "../../src/figures/selection.js";
import { LOCALES } from "../../src/words/locale.js";
import type { Ledger } from "../store/read";
import { writeRows, type FirstRows } from "./figures";
import { readingsOf } from "./readings";
import { keptRows } from "./subjects";
import { visibleAnswer } from "./visible";

/** The rows that answers need and no figure has; of very many subjects those of the first programme. */
async function writeOwnRows(
  ledger: Ledger,
  programme: string,
  folder: string,
): Promise<Map<string, readonly Datum[]>> {
  const readings = await readingsOf(ledger);
  const rows = new Map<string, readonly Datum[]>();
  for (const set of OWN_SETS) {
    const answer = visibleAnswer(await readings.ask(set.sql));
    await writeRows(set.id, answer, folder);
    rows.set(set.id, keptRows(set, answer.rows as unknown as Datum[], programme));
  }
  return rows;
}

/**
 * Writes what answers need beside figures: rows (`answers/<id>.arrow`, in both readings, split by subject
 * as those of figures are), the words of kinds (`answers/kinds.json`), and in every language questions
 * that have an answer, with their answers, for readers without script (`answers/examples.<locale>.html`).
 * @throws where a query fails
 */
export async function writeAnswers(
  ledger: Ledger,
  { first, kinds }: { first: FirstRows; kinds: KindWords },
  folder: string,
): Promise<void> {
  const answers = join(folder, "answers");
  await mkdir(answers, { recursive: true });
  await writeFile(join(answers, "kinds.json"), `${JSON.stringify(kinds)}\n`);
  const own = await writeOwnRows(ledger, first.programme, answers);
  const asked: LedgerAsked = {
    programmes: first.programme === "" ? [] : [first.programme],
    kinds,
    rowsOf: ({ id }) => selected(first.rows.get(id) ?? own.get(id) ?? [], CURRENT),
  };
  const { document } = new JSDOM("").window;
  for (const locale of LOCALES) {
    const questions = suggestionsOf(asked, locale);
    const replies = questions.map((question) => replyTo(question, asked, locale));
    const page = stillReplies(replies, document, locale);
    await writeFile(join(answers, `examples.${locale}.html`), `${page.outerHTML}\n`);
  }
}
