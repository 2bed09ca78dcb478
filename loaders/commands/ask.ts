import { existsSync } from "node:fs";
import { join } from "node:path";
import { replyTo } from "../../src/answers/reply-to.js";
import type { Locale } from "../../src/words/locale.js";
import type { Folders } from "../ledger";
import { askedLedger } from "../publish/asked-ledger";
import { keepViews } from "../publish/kept-views";
import { kindWords } from "../publish/kind-words";
import { readVocabulary } from "../schema/vocabulary";
import { Ledger } from "../store/read";
import { printedReply, replyAsJson } from "./ask-text";

/** Hangul asks in Korean, anything else in English. */
export const localeOf = (question: string): Locale =>
  /[ㄱ-ㆎ가-힣]/u.test(question) ? "ko" : "en";

/**
 * Answers a question in plain words from the database of the last build, with formula, passage,
 * caveat and figure.
 * @throws where there is no database
 */
export async function ask(
  question: string,
  { json = false }: { json?: boolean },
  { build, data }: Pick<Folders, "build" | "data">,
): Promise<void> {
  const database = join(build, "ledger.duckdb");
  if (!existsSync(database)) throw new Error(`no database: ${database}: run npm run build first`);
  const ledger = await Ledger.open(database);
  try {
    await keepViews(ledger);
    const locale = localeOf(question);
    const kinds = kindWords(readVocabulary(join(data, "vocabulary")));
    const reply = replyTo(question, await askedLedger(ledger, kinds), locale);
    const text = json ? replyAsJson(reply) : await printedReply(reply, locale, ledger);
    process.stdout.write(`${text}\n`);
  } finally {
    ledger.close();
  }
}
