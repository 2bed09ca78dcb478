import type { DocumentDatum } from "../../figures/data/documents.js";
import { day } from "../../words/date.js";
import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { SlideTable } from "../slide.js";
import type { Statement } from "../statement.js";

/** A table on a slide has no more rows than a hall can read. */
const MOST_ROWS = 6;

const WORDS = {
  ko: {
    head: ["문서", "장부가 읽은 사실", "점검에서 찾은 것"],
    facts: "개",
    findings: "건",
    rest: (number: string) => `그 밖의 문서 ${number}건`,
  },
  en: {
    head: ["Document", "Facts read", "Findings"],
    facts: "",
    findings: "",
    rest: (number: string) => `${number} more documents`,
  },
} as const;

/** The figures whose documents are listed. */
export const LISTED = ["documents", "budget-and-execution", "milestones", "trainings", "questions"];

/** The documents that the programme's rows were read from, each once. */
function ownTitles(given: Given): string[] {
  const rows = LISTED.slice(1).flatMap((id) => given.rowsOf(id));
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}

function lineOf(title: string, row: DocumentDatum | undefined, locale: Locale): Sentence[] {
  const { facts, findings } = WORDS[locale];
  const name = [said(title, "name")];
  if (row === undefined) return [name, [], []];
  const found = said(`${whole(row.findingCount)}${findings}`, "count");
  return [name, [said(`${whole(row.value)}${facts}`, row)], [found]];
}

/**
 * The documents that the programme's rows were read from, with what was read from each where the ledger
 * is small enough to say so; null where there are none.
 */
export function sourceTable(given: Given): SlideTable | null {
  const titles = ownTitles(given);
  if (titles.length === 0) return null;
  const words = WORDS[given.locale];
  const known = rowsOf<DocumentDatum>(given, "documents").filter(({ sort }) => sort === "document");
  const shown = titles.length > MOST_ROWS ? titles.slice(0, MOST_ROWS - 1) : titles;
  const left = titles.length - shown.length;
  const rows = shown.map((title) =>
    lineOf(
      title,
      known.find(({ name }) => name === title),
      given.locale,
    ),
  );
  const rest: Sentence[] = [[said(words.rest(whole(left)), "count")], [], []];
  const all = left === 0 ? rows : [...rows, rest];
  const columns = known.length === 0 ? 1 : 3;
  return {
    head: words.head.slice(0, columns),
    rows: all.map((cells) => cells.slice(0, columns)),
    numeric: [false, true, true].slice(0, columns),
  };
}

/** How many documents the ledger was read from. */
export const documentCount: Statement = {
  id: "document-count",
  figures: ["documents"],
  say({ imprint, locale }) {
    if (imprint.documents === 0) return [];
    const number = said(whole(imprint.documents), "count");
    return locale === "ko"
      ? [sentence`장부의 모든 값은 공개 문서 ${number}건에 적혀 있다.`]
      : [
          sentence`Every value of the ledger is printed in ${number} public ${imprint.documents === 1 ? "document" : "documents"}.`,
        ];
  },
};

/** When the documents were fetched, and under which licences they stand. */
export const documentTerms: Statement = {
  id: "document-terms",
  figures: [],
  say({ imprint, locale }) {
    const lines: Sentence[] = [];
    const ko = locale === "ko";
    if (imprint.oldestAccess !== null) {
      const fetched = said(day(imprint.oldestAccess, locale), "file");
      lines.push(
        ko
          ? sentence`가장 먼저 받은 문서는 ${fetched}에 받았다.`
          : sentence`The first was fetched on ${fetched}.`,
      );
    }
    const names = imprint.licences.flatMap(({ name }) => name ?? []);
    if (names.length > 0) {
      const list = said(names.join(", "), "name");
      lines.push(
        ko ? sentence`적혀 있는 이용허락: ${list}.` : sentence`Licences printed: ${list}.`,
      );
    }
    return lines;
  },
};
