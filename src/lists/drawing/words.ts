import { whole } from "../../words/number.js";

/** The words around a list. */
export const LIST_WORDS = {
  ko: {
    rows: (shown: number, found: number, all: number) => {
      const of =
        found === all ? `모두 ${whole(all)}줄` : `${whole(all)}줄 가운데 ${whole(found)}줄`;
      return shown < found ? `${of}, 앞의 ${whole(shown)}줄을 보임` : of;
    },
    whole: "전체를 CSV로 받기",
    common: "모든 줄이 같다. ",
  },
  en: {
    rows: (shown: number, found: number, all: number) => {
      const rows = `${whole(all)} ${all === 1 ? "row" : "rows"}`;
      const of = found === all ? rows : `${whole(found)} of ${rows}`;
      return shown < found ? `${of}, the first ${whole(shown)} shown` : of;
    },
    whole: "All of them as CSV",
    common: "The same in every row. ",
  },
} as const;
