import { about } from "../../figures/figure.js";
import { districtsWords, type DistrictDatum } from "../../figures/words/districts.js";
import { subjectName } from "../../words/programme.js";
import { said, sentence } from "../../words/sentence.js";
import { rowsOf } from "../given.js";
import type { Statement } from "../statement.js";

/** The day behind a meeting's name stays on one line. */
const namedDay = (name: string): string =>
  name.replace(/\([^()]*\)$/u, (end) => end.replaceAll(" ", "\u00a0"));

/** The meeting that questions are told of, and who came to it where a record says so. */
export const meeting: Statement = {
  id: "meeting",
  figures: ["questions", "districts"],
  say(given) {
    const [first] = rowsOf(given, "questions");
    if (first === undefined) return [];
    const { locale } = given;
    const name = said(namedDay(subjectName(first.subject, locale)), "name");
    const own = about(rowsOf<DistrictDatum>(given, "districts"), first.subject);
    if (own.length === 0)
      return [
        locale === "ko" ? sentence`${name}의 기록이다.` : sentence`From the record of ${name}.`,
      ];
    return [sentence`${name}: ${districtsWords[locale].title(own)}.`];
  },
};
