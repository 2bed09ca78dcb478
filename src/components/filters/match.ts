import { getChoseong } from "es-hangul";

const INITIALS = /^[ㄱ-ㅎ]+$/;

/** Text as it is searched: composed, in small letters, without blanks. */
export function foldedText(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}

/** Whether a reader typed initial consonants alone. @param wanted folded text */
export function isInitials(wanted: string): boolean {
  return INITIALS.test(wanted);
}

/** The initial consonants of a text's syllables, folded. */
export function initialsOf(text: string): string {
  return foldedText(getChoseong(text));
}

/**
 * Whether a name holds what a reader typed: its letters, or the initial consonants of its syllables
 * (ㅁㅇ finds 마을). Blanks and case do not matter.
 */
function matches(name: string, typed: string): boolean {
  const wanted = foldedText(typed);
  if (isInitials(wanted)) return initialsOf(name).includes(wanted);
  return foldedText(name).includes(wanted);
}

/** The names that hold what was typed, those that begin with it first; in their own order else. */
export function found(names: readonly string[], typed: string): string[] {
  const wanted = foldedText(typed);
  const hits = names.filter((name) => matches(name, typed));
  const begins = (name: string): boolean => foldedText(name).startsWith(wanted);
  return [...hits.filter(begins), ...hits.filter((name) => !begins(name))];
}
