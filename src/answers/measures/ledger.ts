import { documents as documentFigure } from "../../figures/documents.js";
import type { Datum } from "../../figures/figure.js";
import { findings as findingFigure } from "../../figures/findings.js";
import { term } from "../../words/terms.js";
import { sumOf } from "../../words/trace.js";
import { measure, type Found, type Measure } from "../measure.js";

/** The findings of one rule. */
interface RuleDatum extends Datum {
  class: string;
  value: number;
}

const NO_PLACE = { facts: [], formula: null, findings: [] } as const;

function summed(rows: readonly RuleDatum[], name: string): Found {
  const value = rows.reduce((sum, row) => sum + row.value, 0);
  const on = { ...NO_PLACE, facts: sumOf(rows).facts, formula: "count" };
  return { year: null, name, value, unit: "건", on, rows };
}

/** What the checks found, in all and by class. */
export const findings: Measure = measure<RuleDatum>({
  id: "findings",
  rows: findingFigure,
  figure: findingFigure.id,
  asks: [["ask:errors"]],
  takes: ["ask:records", "ask:how-many", "ask:documents", "phase:*"],
  name: { ko: "점검에서 찾은 것", en: "findings of the checks" },
  find: (rows, { locale }) => {
    const classes = [...new Set(rows.map((row) => row.class))];
    const name = locale === "ko" ? "점검에서 찾은 것" : "findings of the checks";
    return [
      ...(rows.length === 0 ? [] : [summed(rows, name)]),
      ...classes.map((code) =>
        summed(
          rows.filter((row) => row.class === code),
          term("class", code, locale),
        ),
      ),
    ];
  },
});

/** The documents, each with the number of facts that were read from it. */
export const documents: Measure = measure<Datum & { sort: string; name: string }>({
  id: "documents",
  rows: documentFigure,
  figure: documentFigure.id,
  asks: [["ask:documents"]],
  takes: ["ask:how-many", "ask:records"],
  name: { ko: "문서", en: "documents" },
  find: (rows, { locale }) =>
    rows.map((datum) => {
      const name =
        locale === "ko" ? `「${datum.name}」에서 읽은 사실` : `facts read from “${datum.name}”`;
      return { year: null, name, value: datum.value, unit: datum.unit, on: datum, rows: [datum] };
    }),
});
