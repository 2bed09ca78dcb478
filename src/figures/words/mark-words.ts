import type { Bilingual } from "../../words/locale.js";
import type { Mark } from "../drawing/marks.js";

/** What a sign behind a value means; said wherever the sign is shown. */
export const MARK_WORDS: Readonly<Record<Mark, Bilingual>> = {
  "†": { ko: "점검에서 따져 볼 것이 나온 값", en: "A check questions this value" },
  "‡": {
    ko: "인쇄가 잘못된 것을 바로잡은 값",
    en: "The print is wrong here; see what is meant",
  },
};
