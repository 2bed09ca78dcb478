import { group } from "d3";
import type { Facts } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { bare } from "./label";
import { KnownNames } from "./names";

/** The budget sheets of one programme, the oldest first. */
export type Programme = readonly Facts[];

/** The office that answers for a sheet, for comparing; empty where none is printed. */
export const officeOf = ({ source }: Facts): string =>
  bare(source.department ?? source.bureau ?? "");

/** Two sheets of one year from two offices are of two programmes that share a name. */
function isShared(sheets: readonly Facts[]): boolean {
  const offices = new Map<number | null, string>();
  return sheets.some((sheet) => {
    const office = offices.get(sheet.source.fiscalYear) ?? officeOf(sheet);
    offices.set(sheet.source.fiscalYear, office);
    return office !== officeOf(sheet);
  });
}

/**
 * The programmes that sheets are of, by curated name. Organisations and accounts (회계) never share
 * one; offices do, since they are renamed, unless two of them print one name in the same year.
 */
export function programmesOf(documents: readonly Facts[], { names }: Vocabulary): Programme[] {
  const known = new KnownNames(names, "programme");
  const sheets = documents.filter(
    ({ source }) => source.family === "budget-sheet" && source.programme && source.fiscalYear,
  );
  const keyOf = ({ source }: Facts): string =>
    [
      known.key(source.programme ?? "", source.fiscalYear),
      bare(source.organisation ?? ""),
      bare(source.account ?? ""),
    ].join("|");
  return [...group(sheets, keyOf).values()].flatMap((named) =>
    isShared(named) ? [...group(named, officeOf).values()] : [named],
  );
}
