import type { Amount } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { bare, isGrandTotal } from "./label";

const YEAR = /^(?:19|20)\d\d(?:년도?)?$/u;

/** How many of a path's first elements are headings: the section says them too, with its numbering. */
function headings({ path, span }: Amount): number {
  const section = (span.locator.section ?? "").split(" › ").map(bare);
  const within = path.findIndex((name) => !section.some((heading) => heading.endsWith(bare(name))));
  return within < 0 ? path.length : within;
}

/** Words of a column that no row is named by; those of the budget are left out: 사업비 is a row too. */
export function columnWords({ phases }: Pick<Vocabulary, "phases">): Set<string> {
  const columns = phases.filter(({ phase }) => phase !== "budget");
  return new Set(columns.flatMap(({ terms }) => terms.map(bare)));
}

/**
 * What a sum is of, as rows say it, outermost first: headings, columns, years, phases and totals are
 * no names. Empty for the whole programme.
 *
 * @param words those of `columnWords`
 */
export function itemOf(amount: Amount, words: ReadonlySet<string>): string[] {
  const { table, column } = amount.span.locator;
  const around = [table, column].map((name) => bare(name ?? ""));
  const names = [...amount.path.slice(headings(amount)), amount.label];
  return names.filter((name) => {
    const key = bare(name);
    return !(isGrandTotal(name) || YEAR.test(key) || words.has(key) || around.includes(key));
  });
}
