import type { Amount, Facts } from "../../schema/facts";
import type { RowSet } from "../row-set";

function addAmount(set: RowSet, sourceId: string, amount: Amount): void {
  set.add("amount", {
    ...set.fact(sourceId, "amount", amount),
    label: amount.label,
    path: amount.path,
    fiscal_year: amount.fiscalYear,
    phase: amount.phase,
    amount_krw: amount.amountKrw,
    unit: amount.unit,
    unit_from: amount.unitFrom,
    is_total: amount.isTotal,
    confidence: amount.confidence,
  });
  amount.also.forEach(({ asWritten, span }, index) => {
    set.add("amount_also", {
      amount_id: amount.id,
      ordinal: index + 1,
      as_written: asWritten,
      span_id: set.span(sourceId, span),
    });
  });
}

/** Sums, percentages and schedule rows. */
export function addMoney(set: RowSet, facts: Facts): void {
  const { id } = facts.source;
  for (const amount of facts.amounts) addAmount(set, id, amount);
  for (const rate of facts.rates) {
    const { label, fiscalYear, percent, of } = rate;
    const fact = set.fact(id, "rate", rate);
    set.add("rate", { ...fact, label, fiscal_year: fiscalYear, percent, rate_of: of });
  }
  for (const row of facts.schedule) {
    set.add("schedule", {
      ...set.fact(id, "schedule", row),
      label: row.label,
      from_month: row.from,
      to_month: row.to,
      amount_krw: row.amountKrw,
      amount_id: row.amount,
      detail: row.detail,
    });
  }
}
