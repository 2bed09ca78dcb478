import type { Bilingual, Locale } from "../../words/locale.js";
import { whole } from "../../words/number.js";
import { said, type Sentence } from "../../words/sentence.js";
import { totalOf, type DocumentDatum, type Family } from "../data/documents.js";

/** In the plural. */
const FAMILIES: Readonly<Record<Family, Bilingual>> = {
  "budget-sheet": { ko: "예산 사업설명서", en: "budget sheets" },
  "approved-document": { ko: "결재문서", en: "approved documents" },
  "official-record": { ko: "지방재정365 기록", en: "official records" },
};
const OTHERS: Bilingual = { ko: "그 밖의 곳", en: "all others" };

/** The name of a family or an office; those that are not told apart have one together. */
export function groupName({ sort, name }: DocumentDatum, locale: Locale): string {
  if (name === null) return OTHERS[locale];
  const families: Readonly<Record<string, Bilingual>> = FAMILIES;
  return sort === "family" ? (families[name]?.[locale] ?? name) : name;
}

/** A number that the ledger counts, with its counter. */
export function counted(value: number, unit: string): Sentence {
  return [said(`${whole(value)}${unit}`, "count")];
}

/** The rows of each family or office, the most documents first. */
export function groupsOf(
  data: readonly DocumentDatum[],
  sort: "family" | "office",
): DocumentDatum[][] {
  const groups = new Map<string | null, DocumentDatum[]>();
  for (const datum of data.filter((row) => row.sort === sort))
    groups.set(datum.name, [...(groups.get(datum.name) ?? []), datum]);
  // Those that are not told apart come last, however many they are.
  return [...groups.values()].sort(
    (a, b) => Number(a[0]?.name === null) - Number(b[0]?.name === null) || totalOf(b) - totalOf(a),
  );
}
