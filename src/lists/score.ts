import { html } from "../figures/output/html.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { percent, whole } from "../words/number.js";
import type { ListColumn } from "./drawing/column.js";
import type { Writing } from "./drawing/rows.js";
import { plainTable } from "./drawing/still.js";

/** What was found, and what was given in all: some of it may not stand in the document. */
interface Counts {
  found: number;
  given: number;
}

interface KindScore {
  /** As the score names it: `amounts`, `meeting fields`. */
  kind: string;
  /** Facts that the answers, read by hand, hold. */
  wanted: number;
  /** Found with value, label and year. */
  strict: Counts;
  /** Found with the value, or count and unit, alone. */
  lenient: Counts;
  /** Of `wanted`, those of documents that could not be read. */
  unread: number;
}

/** How the extraction did on a folder of documents with answers read by hand. */
export interface FolderScore {
  name: string;
  documents: number;
  notRead: number;
  kinds: KindScore[];
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  amounts: { ko: "금액", en: "amounts" },
  activities: { ko: "활동", en: "activities" },
  rates: { ko: "비율", en: "rates" },
  schedule: { ko: "추진일정", en: "schedule" },
  questions: { ko: "질의", en: "questions" },
  followUps: { ko: "향후계획", en: "follow-ups" },
  milestones: { ko: "추진경위", en: "milestones" },
  attachments: { ko: "첨부 문서", en: "attachments" },
  references: { ko: "관련 문서", en: "references" },
  "meeting fields": { ko: "회의 정보", en: "meeting fields" },
  header: { ko: "문서 정보", en: "document headers" },
  "kinds of activity": { ko: "활동의 종류", en: "kinds of activity" },
  contradictions: { ko: "서로 맞지 않는 곳", en: "contradictions" },
};

const FOLDERS: Readonly<Record<string, Bilingual>> = {
  specimens: { ko: "시험용 문서", en: "Invented documents" },
  originals: { ko: "원문", en: "Originals" },
};

const WORDS = {
  ko: {
    documents: (count: number, notRead: number) =>
      `문서 ${whole(count)}건, 읽지 못한 것 ${whole(notRead)}건`,
    kind: "사실의 종류",
    wanted: "문서에 있는 것",
    given: "읽어 낸 것",
    recall: "찾은 몫",
    precision: "맞은 몫",
    lenient: "값만 볼 때 찾은 몫",
  },
  en: {
    documents: (count: number, notRead: number) =>
      `${whole(count)} documents, ${whole(notRead)} not read`,
    kind: "Kind of fact",
    wanted: "In the documents",
    given: "Read out",
    recall: "Found (recall)",
    precision: "Right (precision)",
    lenient: "Found, by value alone",
  },
} as const;

const share = (part: number, of: number): string =>
  of === 0 ? "–" : percent((part / of) * 100, 1);

function columns(locale: Locale): ListColumn<KindScore>[] {
  const words = WORDS[locale];
  const kind = (row: KindScore): string => KINDS[row.kind]?.[locale] ?? row.kind;
  const column = (
    id: "wanted" | "given" | "recall" | "precision" | "lenient",
    cell: (row: KindScore) => string,
  ): ListColumn<KindScore> => ({
    ...{ id, head: words[id], value: cell, cell, isNumber: true, on: () => "score" },
  });
  return [
    { id: "kind", head: words.kind, value: kind, cell: kind },
    column("wanted", ({ wanted }) => whole(wanted)),
    column("given", ({ strict }) => whole(strict.given)),
    column("recall", ({ strict, wanted }) => share(strict.found, wanted)),
    column("precision", ({ strict }) => share(strict.found, strict.given)),
    column("lenient", ({ lenient, wanted }) => share(lenient.found, wanted)),
  ];
}

/** How accurate the extraction is, folder by folder, as the project's own trial measured it. */
export function scoreTables(scores: readonly FolderScore[], writing: Writing): HTMLElement {
  const { document, locale } = writing;
  const parts = scores.flatMap((score) => {
    const name = FOLDERS[score.name]?.[locale] ?? score.name;
    const held = WORDS[locale].documents(score.documents, score.notRead);
    return [
      html(document, "h3", {}, [name]),
      html(document, "p", { class: "aside" }, [writing.tie(held, "score")]),
      plainTable(score.kinds, { caption: name, columns: columns(locale) }, writing),
    ];
  });
  return html(document, "div", {}, parts);
}
