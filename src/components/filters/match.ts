import { getChoseong } from "es-hangul";

const INITIALS = /^[ㄱ-ㅎ]+$/;

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}

/**
 * Whether a name holds what a reader typed: its letters, or the initial consonants of its syllables
 * (ㅁㅇ finds 마을). Blanks and case do not matter.
 */
export function matches(name: string, typed: string): boolean {
  const wanted = folded(typed);
  if (INITIALS.test(wanted)) return folded(getChoseong(name)).includes(wanted);
  return folded(name).includes(wanted);
}

/** The names that hold what was typed, those that begin with it first; in their own order else. */
export function found(names: readonly string[], typed: string): string[] {
  const wanted = folded(typed);
  const hits = names.filter((name) => matches(name, typed));
  const begins = (name: string): boolean => folded(name).startsWith(wanted);
  return [...hits.filter(begins), ...hits.filter((name) => !begins(name))];
}
