import { group } from "d3";
import type { List } from "../../../loaders/publish/lists.js";
import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
import { subjectNames } from "../figure/load.js";
import { picker } from "../filters/picker.js";
import { value } from "../evidence/value.js";
import { listShard, publishedList } from "../published.js";
import { viewStore } from "../state/store.js";

const WORDS = {
  ko: {
    programme: "사업",
    meeting: "회의",
    part: (shown: number, all: number) =>
      `모두 ${whole(all)}줄 가운데 고른 것의 ${whole(shown)}줄이다. 전체는 자료에서 내려받는다.`,
    failed: "자료를 읽지 못했다",
  },
  en: {
    programme: "Project",
    meeting: "Meeting",
    part: (shown: number, all: number) =>
      `${whole(shown)} of ${whole(all)} rows, those of the one chosen. All of them can be downloaded under Data.`,
    failed: "The data could not be read",
  },
} as const;

/** What a published list is shown with. */
interface ListOptions<R> {
  /** Its name among the published lists. */
  name: string;
  show: (rows: readonly R[]) => Node;
  locale: Locale;
  /** Whether its rows mean nothing beside those of other programmes or meetings. */
  isOfOne?: boolean;
}

/** The rows of a list by whose they are: names, and how to get those of each. */
interface Subjects<R> {
  scope: "programme" | "meeting";
  /** Of those who have rows, and of all of the ledger. */
  names: readonly string[];
  all: readonly string[];
  rowsOf: (name: string) => Promise<readonly R[]>;
  total: number;
}

/** Shows the rows of the programme or meeting that the page shows. */
function rowsOfOne<R>(
  { scope, names, all, rowsOf, total }: Subjects<R>,
  { show, locale }: ListOptions<R>,
): HTMLElement {
  const words = WORDS[locale];
  const store = viewStore();
  const wanted = (): string => {
    const asked = store.get()[scope];
    // One without rows stays: those of another in their place would be taken for them.
    return asked !== null && all.includes(asked) ? asked : (names[0] ?? "");
  };
  const body = element("div");
  const status = element("p", { class: "aside", role: "status", "data-furniture": "count" });
  const choice = picker({
    ...{ label: words[scope], names: all, chosen: wanted(), locale },
    choose: (name) => {
      store.set({ [scope]: name });
    },
  });
  const follow = async (): Promise<void> => {
    const name = wanted();
    choice.show(name);
    const rows = await rowsOf(name);
    if (name !== wanted()) return;
    body.replaceChildren(show(rows));
    status.replaceChildren(value(words.part(rows.length, total), "count"));
  };
  const tell = (): void => {
    follow().catch((error: unknown) => {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      body.replaceChildren(paragraph(words.failed + reason, "empty"));
    });
  };
  store.subscribe(tell);
  tell();
  return element("div", {}, [choice.element, status, body]);
}

/** How to get the rows of each, and the names of those who have some. */
function rowsByName<R extends object>(
  { scope, rows, split }: List<R>,
  name: string,
): Pick<Subjects<R>, "names" | "rowsOf"> {
  const nameOf = (row: R): string => String((row as Record<string, unknown>)[scope]);
  if (split === null) {
    const own = group(rows, nameOf);
    return {
      names: [...own.keys()].sort(),
      rowsOf: (subject) => Promise.resolve(own.get(subject) ?? []),
    };
  }
  const shards = new Map(split);
  const rowsOf = async (subject: string): Promise<readonly R[]> => {
    const shard = shards.get(subject);
    if (shard === undefined) return [];
    if (subject === split[0]?.[0]) return rows;
    return (await listShard<R>(name, shard)).filter((row) => nameOf(row) === subject);
  };
  return { names: [...shards.keys()], rowsOf };
}

/** Whose the rows of a list are; null where they are shown all together. */
async function subjectsOf<R extends object>(
  list: List<R>,
  { name, isOfOne = false }: ListOptions<R>,
): Promise<Subjects<R> | null> {
  const { scope, split, total } = list;
  if (scope === "ledger" || total === 0 || (split === null && !isOfOne)) return null;
  const own = rowsByName(list, name);
  const all = [...new Set([...own.names, ...(await subjectNames(scope))])].sort();
  return all.length > 1 ? { ...own, scope, all, total } : null;
}

/**
 * A published list as a table. One that is too long for a page, or whose rows mean something by
 * themselves only, shows those of one programme or meeting, which a reader chooses.
 * @throws (rejects) where it cannot be read
 */
export async function listTable<R extends object>(options: ListOptions<R>): Promise<HTMLElement> {
  const list = await publishedList<R>(options.name);
  const subjects = await subjectsOf(list, options);
  if (subjects !== null) return rowsOfOne(subjects, options);
  return element("div", {}, [options.show(list.rows)]);
}
