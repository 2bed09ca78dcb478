import { masked, peopleIn } from "../../passages/people";
import { readText } from "../../read/text";
import type { Vocabulary } from "../../schema/vocabulary";

/** What stands between words in the names of files, and is no letter of them. */
const BETWEEN = /[_/\n\t|<>]/gu;

/** A file's name as it may be told: people and telephone numbers masked. */
export function shownName(name: string, vocabulary: Vocabulary): string {
  const reading = readText(name.replace(BETWEEN, " "), "text");
  const { text } = masked(reading, peopleIn(reading, vocabulary));
  return Array.from(text, (letter, index) => {
    const own = name.charAt(index);
    return letter === " " && BETWEEN_ONE.test(own) ? own : letter;
  }).join("");
}
const BETWEEN_ONE = new RegExp(BETWEEN.source, "u");
