import { group } from "d3";
import type { List } from "../../../loaders/publish/lists.js";
import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
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
  names: readonly string[];
  rowsOf: (name: string) => Promise<readonly R[]>;
  total: number;
}

/** Shows the rows of the programme or meeting that the page shows. */
function rowsOfOne<R>(
  { scope, names, rowsOf, total }: Subjects<R>,
  { show, locale }: ListOptions<R>,
): HTMLElement {
  const words = WORDS[locale];
  const store = viewStore();
  const wanted = (): string => {
    const asked = store.get()[scope];
    return asked !== null && names.includes(asked) ? asked : (names[0] ?? "");
  };
  const body = element("div");
  const status = element("p", { class: "aside", role: "status", "data-furniture": "count" });
  const choice = picker({
    ...{ label: words[scope], names, chosen: wanted(), locale },
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

/** Whose the rows of a list are; null where they are shown all together. */
function subjectsOf<R extends object>(
  { scope, rows, total, split }: List<R>,
  { name, isOfOne = false }: ListOptions<R>,
): Subjects<R> | null {
  if (scope === "ledger") return null;
  const nameOf = (row: R): string => String((row as Record<string, unknown>)[scope]);
  if (split === null) {
    const own = group(rows, nameOf);
    const rowsOf = (subject: string): Promise<R[]> => Promise.resolve(own.get(subject) ?? []);
    return isOfOne && own.size > 1 ? { scope, names: [...own.keys()].sort(), rowsOf, total } : null;
  }
  const shards = new Map(split);
  const rowsOf = async (subject: string): Promise<readonly R[]> => {
    if (subject === split[0]?.[0]) return rows;
    const some = await listShard<R>(name, shards.get(subject) ?? "");
    return some.filter((row) => nameOf(row) === subject);
  };
  return { scope, names: [...shards.keys()], rowsOf, total };
}

/**
 * A published list as a table. One that is too long for a page, or whose rows mean something by
 * themselves only, shows those of one programme or meeting, which a reader chooses.
 * @throws (rejects) where it cannot be read
 */
export async function listTable<R extends object>(options: ListOptions<R>): Promise<HTMLElement> {
  const list = await publishedList<R>(options.name);
  const subjects = subjectsOf(list, options);
  if (subjects !== null) return rowsOfOne(subjects, options);
  return element("div", {}, [options.show(list.rows)]);
}
