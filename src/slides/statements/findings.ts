import { ofClass, type FindingDatum } from "../../figures/findings.js";
import { claimed } from "../../words/bound.js";
import { capitalised } from "../../words/capital.js";
import { whole } from "../../words/number.js";
import { joined, said, sentence, type Sentence } from "../../words/sentence.js";
import { orderOf } from "../../words/terms.js";
import { countOf } from "../../words/trace.js";
import { rowsOf, type Given } from "../given.js";
import type { SlideTable } from "../slide.js";
import type { Statement } from "../statement.js";

const CONTRADICTION = "contradiction";
/** A table on a slide has no more rows than a hall can read. */
const MOST_ROWS = 6;

const WORDS = {
  ko: {
    rule: "맞지 않는 것",
    printed: "인쇄된 것",
    expected: "맞으려면",
    found: "곳의 수",
    unit: "건",
    rest: "그 밖",
  },
  en: {
    rule: "What does not hold",
    printed: "What is printed",
    expected: "What would agree",
    found: "Places",
    unit: "",
    rest: "Others",
  },
} as const;

function contradictions(given: Given): FindingDatum[] {
  const rows = rowsOf<FindingDatum>(given, "findings").filter((row) => row.class === CONTRADICTION);
  return rows.sort((a, b) => b.value - a.value || (a.saidKo < b.saidKo ? -1 : 1));
}

const sumOf = (rows: readonly FindingDatum[]): number =>
  rows.reduce((all, { value }) => all + value, 0);

/** A number of findings, which opens them where they are few enough to be known one by one. */
function number(rows: readonly FindingDatum[], { locale }: Given): Sentence {
  const isKnown = rows.every(({ documents, facts }) => documents === null && facts.length > 0);
  return [said(`${whole(sumOf(rows))}${WORDS[locale].unit}`, isKnown ? countOf(rows) : "count")];
}

/** The rule of some findings, and what is printed of the first few: a line for each, named once. */
function linesOf(row: FindingDatum, given: Given): Sentence[][] {
  const { locale } = given;
  const name = said(locale === "ko" ? row.saidKo : capitalised(row.saidEn), "rule");
  const texts = row.printed.length === 0 ? [""] : row.printed;
  return texts.map((text, index) => {
    const words = (claim = ""): Sentence =>
      claim === "" ? [] : [said(claimed(claim, row.units[index] ?? "", locale), row)];
    const isFirst = index === 0;
    return [
      isFirst ? [name] : [],
      words(text),
      words(row.expected[index]),
      isFirst ? number([row], given) : [],
    ];
  });
}

/** As many rules as a table has room for, each with all its lines, and the others. */
function fitting(rows: readonly FindingDatum[], most: number): [FindingDatum[], FindingDatum[]] {
  const shown: FindingDatum[] = [];
  let lines = 0;
  for (const row of rows) {
    lines += Math.max(1, row.printed.length);
    if (lines > most && shown.length > 0) break;
    shown.push(row);
  }
  return [shown, rows.slice(shown.length)];
}

/**
 * The rules that the documents break with numbers that contradict each other; null where none.
 * @param prints whether what is printed is told, or counted only, where a column is narrow
 */
export function contradictionTable(given: Given, prints: "told" | "counted"): SlideTable | null {
  const rows = contradictions(given);
  if (rows.length === 0) return null;
  const { rule, printed, expected, found, rest } = WORDS[given.locale];
  const isTold = prints === "told" && rows.some((row) => row.printed.length > 0);
  const counted = rows.map((row) => ({ ...row, printed: [], expected: [] }));
  const [shown, left] = fitting(isTold ? rows : counted, MOST_ROWS);
  const others = left.length === 0 ? [] : [[[rest], [], [], number(left, given)]];
  const lines = [...shown.flatMap((row) => linesOf(row, given)), ...others];
  const columns = isTold ? [0, 1, 2, 3] : [0, 3];
  const only = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => columns.includes(index));
  return {
    head: only([rule, printed, expected, found]),
    rows: lines.map(only),
    numeric: only([false, false, false, true]),
  };
}

/** How often the documents contradict themselves. */
export const contradicted: Statement = {
  id: "contradictions",
  figures: ["findings"],
  say(given) {
    const rows = contradictions(given);
    if (rowsOf(given, "findings").length === 0) return [];
    const ko = given.locale === "ko";
    if (rows.length === 0)
      return [[ko ? "서로 어긋나는 숫자는 나오지 않았다." : "No numbers contradict each other."]];
    return ko
      ? [sentence`문서 안에서 서로 맞지 않는 곳이 ${number(rows, given)} 있다.`]
      : [
          sentence`The documents contradict themselves in ${number(rows, given)} ${sumOf(rows) === 1 ? "place" : "places"}.`,
        ];
  },
};

/** What else the checks found, by class. */
export const otherFindings: Statement = {
  id: "other-findings",
  figures: ["findings"],
  say(given) {
    const others = rowsOf<FindingDatum>(given, "findings").filter(
      (row) => row.class !== CONTRADICTION,
    );
    const classes = [...new Set(others.map((row) => row.class))].sort(
      (a, b) => orderOf("class", a) - orderOf("class", b),
    );
    if (classes.length === 0) return [];
    const parts = classes.map((name) => {
      const rows = others.filter((row) => row.class === name);
      return ofClass(name, sumOf(rows), number(rows, given), given.locale);
    });
    return given.locale === "ko"
      ? [sentence`그 밖에 찾은 것: ${joined(parts, ", ")}.`]
      : [sentence`Also found: ${joined(parts, ", ")}.`];
  },
};

/** That findings are counted over all documents, where those are not the programme’s alone. */
export const ofAllDocuments: Statement = {
  id: "of-all-documents",
  figures: ["findings"],
  say({ imprint: { documents, holdings }, locale }) {
    if (holdings.programmes <= 1) return [];
    const number = said(whole(documents), "count");
    return locale === "ko"
      ? [sentence`이 사업만이 아니라 장부의 문서 ${number}건 모두에서 센 수이다.`]
      : [sentence`Counted over all ${number} documents of the ledger, not this programme's alone.`];
  },
};
