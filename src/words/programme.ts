import type { UNNAMED_PROGRAMME } from "../../loaders/schema/views/programme.js";
import { day } from "./date.js";
import type { Bilingual, Locale } from "./locale.js";

/** What stands in the ledger for the project of documents that name none. */
const UNNAMED: typeof UNNAMED_PROGRAMME = "（사업 이름 없음）";

const WORDS: Bilingual = { ko: "사업 이름 없음", en: "programme not named" };

const TOGETHER: Bilingual = {
  ko: "사업 이름을 적지 않은 문서의 값을 모았다. 서로 다른 사업의 것일 수 있고, 같은 일이 두 번 적혔을 수 있다.",
  en: "From documents that name no programme: they may be about different ones, and the same thing may be told twice.",
};

/** A meeting is told from others of its name by its day, which stands behind it. */
const DAY = / \((\d{4}-\d{2}-\d{2})\)$/u;

/** A programme or meeting as a reader is told its name; the day of a meeting in words. */
export function subjectName(subject: string, locale: Locale): string {
  if (subject === UNNAMED) return WORDS[locale];
  return subject.replace(DAY, (_, iso: string) => ` (${day(iso, locale)})`);
}

/** A programme's name where a document may name none, which is null. */
export function programmeName(programme: string | null, locale: Locale): string {
  return subjectName(programme ?? UNNAMED, locale);
}

/** What must be known of rows about a subject besides; empty for one with a name. */
export function subjectCaveats(subject: string | undefined, locale: Locale): string[] {
  return subject === UNNAMED ? [TOGETHER[locale]] : [];
}

/** The names by which a programme can be asked for. */
export function namedProgrammes(names: readonly string[]): string[] {
  return names.filter((name) => name !== UNNAMED);
}
