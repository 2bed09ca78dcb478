import type { Bilingual, Locale } from "./locale.js";
import { COUNTED, OTHERS } from "./trace.js";

/** Formulas that are no arithmetic, in words. */
const NAMED: Readonly<Record<string, Bilingual>> = {
  [COUNTED]: {
    ko: "근거로 든 것을 하나씩 센 수",
    en: "the number of the entries it rests on, each counted once",
  },
  [OTHERS]: {
    ko: "전체에서 문서가 이름을 든 것을 뺀 나머지",
    en: "all but those that the document names",
  },
};

/** What a formula says, where it says it in words; null for arithmetic. */
export function formulaName(formula: string, locale: Locale): string | null {
  return NAMED[formula]?.[locale] ?? null;
}
