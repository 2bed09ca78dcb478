import { meetingAsked } from "../../answers/answers.js";
import { programmesOf, type LedgerAsked } from "../../answers/reply-to.js";
import { OWN_SETS, ROW_SETS } from "../../answers/row-sets.js";
import type { RowSet } from "../../answers/row-set.js";
import { yearsAsked } from "../../answers/years.js";
import type { Datum } from "../../figures/figure.js";
import { CURRENT, selected } from "../../figures/selection.js";
import { BUDGETED, toldFirst } from "../../slides/given.js";
import { dataAbout, figureRows, subjectNames } from "../figure/load.js";
import { publishedKinds } from "../published.js";

/** Of so many programmes the rows are at hand, where a question names several. */
const MOST = 3;

const pathOf = (set: RowSet): string =>
  OWN_SETS.includes(set) ? `answers/${set.id}` : `figures/${set.id}`;

/**
 * The rows that a question needs: of the programmes and the meeting that it names, else of the first.
 * @throws (rejects) where they cannot be read
 */
export async function ledgerFor(question: string): Promise<LedgerAsked> {
  const [names, kinds] = await Promise.all([subjectNames("programme"), publishedKinds()]);
  const programmes = toldFirst(await figureRows(BUDGETED), names);
  const meetings = await subjectNames("meeting");
  const named = programmesOf(question, { programmes, kinds, rowsOf: () => [] }).names.slice(
    0,
    MOST,
  );
  const meeting = meetingAsked(meetings, yearsAsked(question, null).years) ?? null;
  const rows = await Promise.all(
    ROW_SETS.map(async (set): Promise<readonly [string, readonly Datum[]]> => {
      const chosen = set.scope === "meeting" ? [meeting] : named;
      const data = await dataAbout(pathOf(set), set.scope, chosen);
      return [set.id, selected(data.rows, CURRENT)];
    }),
  );
  const byId = new Map(rows);
  return { programmes, kinds, rowsOf: ({ id }) => byId.get(id) ?? [] };
}
