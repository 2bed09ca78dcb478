import { whole } from "../../words/number.js";

/** The words of a sortable table. */
export const TABLE_WORDS = {
  ko: {
    search: "표에서 찾기",
    hint: "이름의 일부나 초성",
    all: "모두",
    save: "CSV로 받기",
    more: (count: number) => `${whole(count)}줄 더 보기`,
    none: "고른 것에 맞는 줄이 없다.",
    sortHint: "머리를 누르면 그 열의 차례로 놓인다.",
  },
  en: {
    search: "Search the table",
    hint: "part of a name",
    all: "all",
    save: "Save as CSV",
    more: (count: number) => `Show ${whole(count)} more`,
    none: "No row matches.",
    sortHint: "Press a column’s head to sort by it.",
  },
} as const;
