import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { OWN_SETS } from "../../src/answers/row-sets.js";
import type { Ledger } from "../store/read";
import { writeRows } from "./figures";
import { readingsOf } from "./readings";
import { visibleAnswer } from "./visible";

/**
 * Writes the rows that answers need and no figure has: `answers/<id>.arrow`, in both readings, split by
 * subject as those of figures are.
 * @throws where a query fails
 */
export async function writeAnswerRows(ledger: Ledger, folder: string): Promise<void> {
  const answers = join(folder, "answers");
  await mkdir(answers, { recursive: true });
  const readings = await readingsOf(ledger);
  for (const { id, sql } of OWN_SETS)
    await writeRows(id, visibleAnswer(await readings.ask(sql)), answers);
}
