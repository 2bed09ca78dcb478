import { whole } from "../words/number.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import type { VerdictRow } from "./checks.js";
import { element } from "./dom.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: {
    caption: "서로 맞춰 볼 곳이 없는 금액",
    none: "모든 금액을 다른 값과 맞춰 보았다.",
    item: "항목",
    year: "연도",
    phase: "단계",
    won: "금액 (원)",
    document: "문서",
  },
  en: {
    caption: "Amounts that nothing else confirms",
    none: "Every amount was checked against another.",
    item: "Item",
    year: "Year",
    phase: "Phase",
    won: "Amount (won)",
    document: "Document",
  },
} as const;

/** A sum, as the table `amount` has it. */
export interface AmountRow {
  id: string;
  source_id: string;
  label: string;
  path: string[];
  fiscal_year: number | null;
  phase: string | null;
  amount_krw: number | null;
}

/** The sums that no rule on figures could be put to: nothing else in the ledger confirms them. */
export function uncrossed(
  amounts: readonly AmountRow[],
  rules: readonly { id: string; class: string }[],
  verdicts: readonly VerdictRow[],
  links: readonly { verdict_id: string; fact_id: string }[],
): AmountRow[] {
  const onFigures = new Set(
    rules.filter((rule) => rule.class === "contradiction").map(({ id }) => id),
  );
  const decided = new Set(
    verdicts
      .filter((row) => row.outcome !== "uncheckable" && onFigures.has(row.rule_id))
      .map(({ id }) => id),
  );
  const crossed = new Set(
    links.filter((link) => decided.has(link.verdict_id)).map(({ fact_id }) => fact_id),
  );
  return amounts.filter(({ id, amount_krw }) => amount_krw !== null && !crossed.has(id));
}

/** Sums that stand alone, each leading to where it is printed. */
export function uncrossedTable(
  amounts: readonly AmountRow[],
  documents: readonly { id: string; title: string }[],
): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  if (amounts.length === 0) return element("p", { class: "empty" }, [words.none]);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return dataTable(amounts, {
    caption: words.caption,
    locale,
    columns: [
      { head: words.item, cell: (row) => row.label, on: () => "name" },
      { head: words.year, cell: (row) => String(row.fiscal_year ?? "–"), on: () => "year" },
      {
        head: words.phase,
        cell: (row) => (row.phase === null ? "–" : term("phase", row.phase, locale)),
      },
      {
        head: words.won,
        cell: (row) => whole(row.amount_krw ?? 0),
        on: (row) => printed([row.id]),
        isNumber: true,
      },
      {
        head: words.document,
        cell: (row) => titles.get(row.source_id) ?? "–",
        isLong: true,
        on: () => "name",
      },
    ],
  });
}
