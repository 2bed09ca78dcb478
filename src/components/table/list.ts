import type { List } from "../../../loaders/publish/lists.js";
import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import { dataAddress } from "../address.js";
import { element, paragraph } from "../dom.js";
import { picker } from "../filters/picker.js";
import { value } from "../evidence/value.js";
import { viewStore } from "../state/store.js";

const WORDS = {
  ko: {
    programme: "사업",
    part: (shown: number, all: number) =>
      `모두 ${whole(all)}줄 가운데 고른 사업의 ${whole(shown)}줄이다. 전체는 자료에서 내려받는다.`,
    failed: "자료를 읽지 못했다",
  },
  en: {
    programme: "Project",
    part: (shown: number, all: number) =>
      `${whole(shown)} of ${whole(all)} rows, those of the project chosen. All of them can be downloaded under Data.`,
    failed: "The data could not be read",
  },
} as const;

async function read<T>(path: string): Promise<T> {
  const address = dataAddress(path);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** What a published list is shown with. */
interface ListOptions<R> {
  /** Its name among the published lists. */
  name: string;
  show: (rows: readonly R[]) => Node;
  locale: Locale;
}

/** A split list, whose rows follow the programme that the page shows. */
function splitList<R extends object>(
  { rows: first, total, split }: List<R>,
  { name, show, locale }: ListOptions<R>,
): HTMLElement {
  const words = WORDS[locale];
  const shards = new Map(split);
  const names = [...shards.keys()];
  const store = viewStore();
  const wanted = (): string => {
    const { programme } = store.get();
    return programme !== null && shards.has(programme) ? programme : (names[0] ?? "");
  };
  const body = element("div");
  const status = element("p", { class: "aside", role: "status", "data-furniture": "count" });
  const choice = picker({
    label: words.programme,
    names,
    chosen: wanted(),
    choose: (programme) => {
      store.set({ programme });
    },
    locale,
  });
  const fill = (rows: readonly R[]): void => {
    body.replaceChildren(show(rows));
    status.replaceChildren(value(words.part(rows.length, total), "count"));
  };
  const follow = async (): Promise<void> => {
    const programme = wanted();
    choice.show(programme);
    const shard = shards.get(programme) ?? "";
    const all = programme === names[0] ? first : await read<R[]>(`lists/${name}/${shard}.json`);
    if (programme !== wanted()) return;
    fill(all.filter((row) => "programme" in row && row.programme === programme));
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

/**
 * A published list as a table. One that is too long for a page shows the rows of one programme, which
 * a reader chooses.
 * @throws (rejects) where it cannot be read
 */
export async function publishedList<R extends object>(
  options: ListOptions<R>,
): Promise<HTMLElement> {
  const list = await read<List<R>>(`lists/${options.name}.json`);
  if (list.split !== null) return splitList(list, options);
  return element("div", {}, [options.show(list.rows)]);
}

/** All rows of a list that is never split. */
export async function listRows<R>(name: string): Promise<R[]> {
  return (await read<List<R>>(`lists/${name}.json`)).rows;
}
