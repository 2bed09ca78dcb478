import { caveatsOf } from "../../figures/output/caveats.js";
import { FIGURES } from "../../figures/registry.js";
import { said, type Sentence } from "../../words/sentence.js";
import type { AnyFigure } from "../../figures/figure.js";
import type { Statement } from "../statement.js";

/** What a figure sums up of its rows: `summary-of-<figure>`. */
function summaryOf({ id, words }: AnyFigure): Statement {
  return {
    id: `summary-of-${id}`,
    figures: [id],
    say(given) {
      const rows = given.rowsOf(id);
      return rows.length === 0 ? [] : (words[given.locale].summary?.(rows) ?? []);
    },
  };
}

/** What a reader must know before using a figure's numbers: `caveats-of-<figure>`. */
function caveatsAbout(figure: AnyFigure): Statement {
  const { id } = figure;
  return {
    id: `caveats-of-${id}`,
    figures: [id],
    say(given) {
      const rows = given.rowsOf(id);
      const lines = rows.length === 0 ? [] : caveatsOf(figure, rows, given.locale);
      return lines.map((line): Sentence => [said(line, "rule")]);
    },
  };
}

/** The words of every figure of the catalogue, as statements. */
export const SUMMARIES: readonly Statement[] = FIGURES.flatMap((figure) => [
  summaryOf(figure),
  caveatsAbout(figure),
]);
